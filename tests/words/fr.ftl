# Quelques mots de français, pour la preuve qu'une langue de plus ne demande que sa ligne et ce fichier.

site-name = Marsad
nav-overview = Vue d’ensemble
nav-claims = Assertions
claims-title = Assertions
order = Ordre
chip = { $filter } : { $value }
status-400 = Requête incorrecte
