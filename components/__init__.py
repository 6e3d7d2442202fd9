"""How it is shown: words, figures, tables and controls. Imports `data`, is imported by the pages.

Words come in three steps. `messages` holds the sentences of each language, `words` and `quantities` make phrases of
dates and figures out of them, and `text.Text` is the one thing the rest of the house asks. What a renderer needs
besides (isolates, joined letters, line breaks) is added by `direction` and `measure`, last, and never stored.
"""
