### Every sentence of the interface in English. The Arabic file has the same ids with the same blanks.

## Dates: $date, $from and $to are dates already in words, without a preposition.

date-day = { $day } { $month } { $year }
date-day-of-year = { $day } { $month }
date-month = { $month } { $year }
date-decade = { $bare ->
    [yes] { $year }s
   *[no] the { $year }s
}
date-century = { $bare ->
    [yes] { $ordinal } century
   *[no] the { $ordinal } century
}
date-on-day = { $date }
date-in-month = { $date }
date-in-year = { $date }
date-in-decade = { $date }
date-in-century = { $date }
date-about = about { $date }
date-probably = probably { $date }
date-approximately = { $date }, approximately
date-since = since { $date }
date-until = until { $date }
date-between = between { $from } and { $to }
date-between-years = between { $from } and { $to }
date-span = { $from }–{ $to }
date-span-wide = { $from } – { $to }

# Ordinal numbers of centuries.
century-18 = 18th
century-19 = 19th
century-20 = 20th
century-21 = 21st

## Figures: $count, $low and $high are figures already in digits and words; $n chooses the plural form.

# Large figures before a noun, and the first end of a range whose last end has the same scale.
# $form is for languages with cases: noun, noun-after (a preposition), alone, alone-after.
scale-million = { $count } million
scale-billion = { $count } billion
opening-million = { $count }
opening-billion = { $count }

# Large figures where room is short.
compact-thousand = { $count }K
compact-million = { $count }M
compact-billion = { $count }B

figure-above = more than { $count }
figure-up-to = up to { $count }
figure-about = about { $count }
figure-between = between { $low } and { $high }
figure-between-percent = { $low }–{ $high }
figure-range = { $low }–{ $high }
figure-with-range = { $count } ({ $range })
figure-none = no figure given

# The first end of a range in units that stand beside the digits; $count has its scale, $short has not.
opening-percent = { $short }
opening-usd = ${ $count }

## Units

# What flows, measures and reports are counted in.
unit-barrels = { $n ->
    [0] no barrels
    [one] { $count } barrel
   *[other] { $count } barrels
}
unit-casualties = { $n ->
    [0] no casualties
    [one] { $count } casualty
   *[other] { $count } casualties
}
unit-containers = { $n ->
    [0] no containers
    [one] { $count } container
   *[other] { $count } containers
}
unit-designees = { $n ->
    [0] no designees
    [one] { $count } designee
   *[other] { $count } designees
}
unit-entries = { $n ->
    [0] no border entries
    [one] { $count } border entry
   *[other] { $count } border entries
}
unit-killed = { $n ->
    [0] nobody killed
   *[other] { $count } killed
}
unit-missiles = { $n ->
    [0] no missiles
    [one] { $count } missile
   *[other] { $count } missiles
}
unit-percent = { $count }%
unit-persons = { $n ->
    [0] no persons
    [one] { $count } person
   *[other] { $count } persons
}
unit-pieces = { $n ->
    [0] no pieces
    [one] { $count } piece
   *[other] { $count } pieces
}
unit-railcars = { $n ->
    [0] no railway cars
    [one] one railway car
   *[other] { $count } railway cars
}
unit-reports = { $n ->
    [0] no reports
    [one] { $count } report
   *[other] { $count } reports
}
unit-rounds = { $n ->
    [0] no rounds
    [one] { $count } round
   *[other] { $count } rounds
}
unit-ships = { $n ->
    [0] no ships
    [one] { $count } ship
   *[other] { $count } ships
}
unit-systems = { $n ->
    [0] no systems
    [one] { $count } system
   *[other] { $count } systems
}
unit-tonnes = { $n ->
    [0] no tonnes
    [one] { $count } tonne
   *[other] { $count } tonnes
}
unit-troops = { $n ->
    [0] no troops
    [one] { $count } soldier
   *[other] { $count } troops
}
unit-usd = ${ $count }
unit-vehicles = { $n ->
    [0] no vehicles
    [one] { $count } vehicle
   *[other] { $count } vehicles
}
unit-voyages = { $n ->
    [0] no voyages
    [one] { $count } voyage
   *[other] { $count } voyages
}
unit-workers = { $n ->
    [0] no workers
    [one] { $count } worker
   *[other] { $count } workers
}
unit-wounded = { $n ->
    [0] nobody wounded
   *[other] { $count } wounded
}

# What the ledger itself is counted in.
unit-articles = { $n ->
    [0] no articles
    [one] { $count } article
   *[other] { $count } articles
}
unit-claims = { $n ->
    [0] no claims
    [one] { $count } claim
   *[other] { $count } claims
}
unit-events = { $n ->
    [0] no events
    [one] { $count } event
   *[other] { $count } events
}
unit-flows = { $n ->
    [0] no flows
    [one] { $count } flow
   *[other] { $count } flows
}
unit-measures = { $n ->
    [0] no measures
    [one] { $count } measure
   *[other] { $count } measures
}
unit-origins = { $n ->
    [0] no origins
    [one] { $count } origin
   *[other] { $count } origins
}
unit-parties = { $n ->
    [0] no parties
    [one] { $count } party
   *[other] { $count } parties
}
unit-passages = { $n ->
    [0] no passages
    [one] { $count } passage
   *[other] { $count } passages
}
unit-sources = { $n ->
    [0] no sources
    [one] { $count } source
   *[other] { $count } sources
}

## The site and its rooms

site-name = Marsad
site-line = Who said what about Russia and North Korea, on whose word, and who denies it
nav-overview = Overview
nav-arms = Arms and flows
nav-sanctions = Sanctions
nav-milestones = Milestones
nav-claims = Claims
nav-sources = Sources
nav-codebook = Codebook
nav-data = Data
nav-about = About

## Filters

filters-reading = Reading settings
filters-reset = Reset all filters
filters-shown = { $shown } of { $all } claims in view
filter-q = Search
filter-q-example = a name, a word, "a phrase"
filter-from = From
filter-to = Until
filter-day-form = 2023 or 2023-09-13
filter-any = Any
filter-none = Nothing found
chip = { $filter }: { $value }
reading-months = Month names
reading-months-both = Levantine and Egyptian
reading-months-levantine = Levantine
reading-months-egyptian = Egyptian
reading-digits = Digits
reading-digits-latn = 0123456789
reading-digits-arab = ٠١٢٣٤٥٦٧٨٩
reading-time = Time runs
reading-time-ltr = left to right
reading-time-rtl = right to left

## What the site says about itself

address-ignored = { $count ->
    [one] One part of this link means nothing to us and was passed over: { $parts }. The rest of the link stands.
   *[other] { $count } parts of this link mean nothing to us and were passed over: { $parts }. The rest of the link stands.
}
ledger-broken = The ledger has problems
ledger-broken-what = { $count ->
    [one] One problem was found in the tables. Nothing is shown until it is mended.
   *[other] { $count } problems were found in the tables. Nothing is shown until they are mended.
}
problem-table = Table
problem-id = Row
problem-column = Column
problem-what = What is wrong
problem-mend = How to mend it
footer = Marsad, ledger version { $version }, cut-off { $cutoff }. Ledger CC BY 4.0, code MIT; the articles belong to their publishers and are not included.
empty = There is nothing to show here: { $what }.
empty-by = The filters leave nothing of: { $what }. Lifting any one of these would bring rows back: { $filters }.

## Numbers with their units

n-disputed = { $n ->
    [0] none of them is disputed
    [one] one of them is disputed
   *[other] { $n } of them are disputed
}
n-single = { $n ->
    [0] none rests on a single origin
    [one] one rests on a single origin
   *[other] { $n } rest on a single origin
}
n-against = { $n ->
    [one] one claim stands against it
   *[other] { $n } claims stand against it
}

## Overview

overview-title = Russia and North Korea: who said what
overview-sentence = The ledger holds { $claims } read from { $sources }, about { $events }, resting on { $origins }; { $disputed } and { $single }.
overview-latest = Latest milestones
overview-disputed = Most disputed
overview-origins = On whose word most claims rest
overview-rooms = Rooms
layer-until = latest word: { $date }
door-arms = Who is said to send what to whom, and how far it is said to have gone.
door-sanctions = What is forbidden, since when, and by whom.
door-milestones = What happened, and what was only expected, on one axis of time.
door-claims = Every claim with its chain, its paragraph and what stands against it.
door-sources = How claims reach us, and how many origins stand behind how many articles.
door-data = The rows of any view as files and by program.

## Tables

column-title = Title
column-note = Note
column-reason = Reason
column-speaker = On whose word
column-how = How it stands
column-quantity = Quantity
source-place = { $source }, paragraph { $paragraph }
outlet-unknown = Outlet not named
citation-line = { $outlet }, “{ $title }”, { $date }
page-before = Previous page
page-after = Next page
page-of = Page { $page } of { $last }

## Order and hits of a list

order = Order
order-relevance = Best match first
order-newest = Newest subject first
order-oldest = Oldest subject first
order-said = Said last, first
order-standing = By standing
order-source = As in the sources

# $asked is what the reader typed; what was found follows.
hit-spelled = “{ $asked }”, spelled here:
hit-near = Nothing is spelled “{ $asked }”; nearest:
hit-in-statement = “{ $asked }” in the other language:
hit-in-note = “{ $asked }” in the note:
hit-in-locator = “{ $asked }” in the first words of the passage:
hit-in-chain = “{ $asked }” in the chain:

## Record

record-back = Back to the page
record-claim = Claim
record-unknown = No such record
record-unknown-what = The ledger holds no record “{ $id }”. Ids never change, so the link was probably cut short; the claims page lists all of them.
record-withdrawn = This claim has been withdrawn. Reason: { $reason }
record-chain = Chain of attribution
record-facts = What is known about it
record-relations = Other claims that bear on it
record-flows = Flows it speaks of
record-history = History
record-rule = { $standing }: { $rule }
record-event-claims = { $count ->
    [0] No claims about it
    [one] One claim about it
   *[other] { $count } claims about it
}
chain-inferred = step inferred from the context
chain-unnamed = not identified
relation-contradicts-from = contradicts
relation-contradicts-to = is contradicted by
relation-corroborates-from = corroborates
relation-corroborates-to = is corroborated by
relation-restates-from = restates
relation-restates-to = is restated by
relation-qualifies-from = qualifies
relation-qualifies-to = is qualified by

## Record: how it stands, where it is, how to cite it

record-against = What stands against it
record-place = Where to find it
record-document = Document
record-fingerprint = Fingerprint of the text (SHA-256)
record-paragraph = { $paragraph } ({ $kind })
record-note = Curators’ note
record-cite = Cite this record
chain-role-outlet = Outlet
chain-role-relay = Relayed from
chain-role-speaker = Speaker
chain-origin = It rests on:
chain-named = { $depth ->
    [0] The outlet speaks in its own voice.
    [one] One step from the outlet to the speaker, who is named.
   *[other] { $depth } steps from the outlet to the speaker, who is named.
}
chain-unnamed-speaker = { $depth ->
    [0] The outlet speaks in its own voice and is not identified.
    [one] One step from the outlet to the speaker, who is not named.
   *[other] { $depth } steps from the outlet to the speaker, who is not named.
}
opposed-this = This claim
opposed-against = { $count ->
    [one] The claim that stands against it
   *[other] The { $count } claims that stand against it
}
opposed-more = { $count ->
    [one] One more
   *[other] { $count } more
}
opposed-it = This claim { $relation }
opposed-said = { $speaker } · { $date }
opposed-note = Why: { $note }
cite-claim = Marsad, ledger of claims on Russia–North Korea relations, claim { $id }: “{ $words }” Ledger version { $version }, cut-off { $cutoff }. Address: { $address }
cite-event = Marsad, ledger of claims on Russia–North Korea relations, event { $id }: “{ $words }”. Ledger version { $version }, cut-off { $cutoff }. Address: { $address }

## Charts

chart-table = The same numbers as a table
chart-claims = { $count ->
    [one] The claim behind this mark
   *[other] The { $count } claims behind this mark
}
stamp-filters = Filters: { $filters }.
stamp-no-filters = No filters.
stamp-source-article = Articles: { $sources ->
    [one] one source
   *[other] { $sources } sources
}; cut-off { $cutoff }; ledger { $version }.
stamp-source-reference = Reference record: { $sources ->
    [one] one source
   *[other] { $sources } sources
}; cut-off { $cutoff }; ledger { $version }.
stamp-address = Marsad { $address }
hover-stage = { $claims ->
    [one] { $stage }: one claim
   *[other] { $stage }: { $claims } claims
}
flow-label = { $supplier } → { $goods } → { $recipient }
lane = { $kind }
chart-flows-article-title = Who is said to send what to whom: the articles
chart-flows-article-unit = Unit: claims, by how far the flow is said to have gone
chart-flows-reference-title = Who is said to send what to whom: the reference record
chart-flows-reference-unit = Unit: claims, by how far the flow is said to have gone
chart-flows-alt = { $flows } flows on a ladder of stages from wanted to confirmed. Most often claimed: { $top }, { $claims } claims at one stage.
chart-measures-article-title = Sanctions measures the articles name
chart-measures-article-unit = Unit: measures per year
chart-measures-reference-title = Sanctions measures in the reference record
chart-measures-reference-unit = Unit: measures per year
chart-measures-alt = { $measures } measures in { $years } years.
chart-events-title = Milestones in time
chart-events-unit = Unit: events; a bar is an imprecise date; hollow marks were expected or scheduled; circles come from the articles, diamonds from the reference record
chart-events-alt = { $events } events from { $first } to { $last }, in lanes by kind.
chart-origins-article-title = On whose word the articles’ claims rest
chart-origins-article-unit = Unit: claims per origin
chart-origins-reference-title = On whose word the reference record rests
chart-origins-reference-unit = Unit: claims per origin
chart-origins-alt = { $origins } origins. Most claims rest on { $top }: { $claims }.

## Rooms

arms-title = Arms and other flows
arms-intro = Each row is a flow from one party to another; each mark says how far it is said to have gone and how many claims say so. What was wanted, offered, planned or possible is not what happened.
arms-quantities = Quantities, side by side
arms-quantities-why = Containers, rounds, barrels and workers are counted by different people, over different periods, by different methods. They stand side by side and must not be added.
sanctions-title = Sanctions and other measures
sanctions-intro = What was decided, by whom, and what it says. Measures named in the articles stand apart from those of the reference record.
sanctions-list = All measures in view
milestones-title = Milestones
milestones-intro = What happened, and what was only expected or scheduled. An imprecise date is drawn as the whole span it may mean.
milestones-list = All events in view
claims-title = Claims
claims-intro = One row a claim, in our words. Open a row for its chain, its paragraph and what stands against it.
claims-caption = { $shown ->
    [one] One claim
   *[other] { $shown } claims
}
sources-title = Sources and origins
sources-intro = Articles that digest one newspaper rest on one origin. Here is how many origins stand behind how many articles, and what was printed how.
sources-articles = The articles
sources-flaws = Printed errors and oddities, as printed
sources-spellings = Spellings as printed
sources-reference = Documents of the reference record

## Sources: how claims travel

sources-sentence = { $sources } hold { $claims }, and these rest on { $origins }: { $named } have a named speaker, { $unnamed } have none, and { $single } rest on a single origin.
sources-spellings-what = Every name the articles print, in every spelling
sources-reference-count = { $count ->
    [one] One document
   *[other] { $count } documents
}
column-usual = Also found as
chart-ways-article-title = How the articles’ claims travel
chart-ways-article-unit = Unit: claims, from the article by the paper it relays to who speaks; grey is who is not named
chart-ways-reference-title = How the reference record’s claims travel
chart-ways-reference-unit = Unit: claims, from who publishes the document by whom it relays to who speaks; grey is who is not named
ways-carrier-article = Article
ways-carrier-reference = Publisher
ways-relay-article = Relayed from
ways-relay-reference = Relayed from
ways-speaker-article = Speaker
ways-speaker-reference = Speaker
ways-carrier-rest = Other publishers
ways-carrier-unnamed = Publisher not named
ways-carrier-self = Publisher
ways-relay-rest = Other relays
ways-relay-unnamed = Media not named
ways-relay-self = None
ways-speaker-rest = Other named speakers
ways-speaker-unnamed = Speaker not named
ways-speaker-self = In its own voice
ways-from = From
ways-to = To
ways-roled = { $role }: { $name }
ways-stop = { $role }: { $name } ({ $count })
ways-numbered = { $name } ({ $count })
ways-node = { $count ->
    [one] { $name }: one claim
   *[other] { $name }: { $count } claims
}
ways-stretch = { $count ->
    [one] { $source } → { $target }: one claim
   *[other] { $source } → { $target }: { $count } claims
}
ways-alt-article = { $claims } claims of the articles on their way to the speaker. In { $unnamed } the speaker is not named; in { $own } the article speaks in its own voice.
ways-alt-reference = { $claims } claims of the reference record on their way to the speaker. In { $unnamed } the speaker is not named; in { $own } the publisher speaks in its own voice.
codebook-title = Codebook
codebook-intro = Every table, column, code and rule; the same text that the check, the interface and the exports use.
codebook-derivations = What is computed by rule
codebook-tables = Tables
codebook-vocabularies = Code lists
codebook-reading = Further reading: public data sets
codebook-table = Table
codebook-column = Column
codebook-label = Name
codebook-note = What it holds
codebook-code = Code
data-title = Data
data-intro = Every table of this view, with the filters that are on. Codes, ASCII digits and ISO dates, the same for every language.
data-rows = Rows
data-program = By program
data-program-what = The routes take the page’s own parameters, so a program reads exactly the rows you see.
data-changes = What changed in the ledger
about-title = About Marsad
about-what = What is this?
about-what-text = A ledger of who said what about relations between Russia and North Korea: arms flows, sanctions, diplomatic milestones. Every claim keeps its chain of attribution, its stance, and what stands against it.
about-not = What is it not?
about-not-text = It is not a count of what happened. A prediction is not an event, silence is not a denial, and five articles that quote one newspaper are one origin. Figures by different estimators are never added.
about-articles = What are the articles?
about-articles-text = Five Arabic newspaper articles of 2022 to 2024, read in full, twice. Two print a date, none prints the name of its outlet; what is inferred is marked as inferred. The texts belong to their publishers and are not included; a paragraph number and its first words are enough to find a passage.
about-reference = What is the reference record?
about-reference-text = Checked public facts with citations, from 1961 on, kept apart from the articles’ claims and never added to them. Each row says what was verified and how; estimates are marked as estimates.
about-reading = How was it read?
about-reading-text = Each row was entered from the Arabic passage and checked against it by a second reader. Statements are in our own words in both languages. Corrections are kept in the record of changes.
about-errors = What about errors in print?
about-errors-text = They are recorded as printed and flagged: a misspelt name, the wrong leader, North for South. They create no second person and no false fact. If you find an error of ours, name the record’s id.
about-licence = May I use it?
about-licence-text = The ledger is under CC BY 4.0, the code under MIT. Cite the version and the cut-off date.
about-accessibility = Can everybody read it?
about-accessibility-text = Every chart has a description and a table with the same numbers; stage and standing are told by shape and words as well as colour; everything works from the keyboard, in both languages, on a phone.
about-cite = Cite this version
citation = Marsad: a ledger of claims on Russia–North Korea relations. Version { $version }, cut-off { $cutoff }. { $year }. CC BY 4.0.

## Files

notes-table = Table (rows)
notes-filters = Filters
notes-sources = Sources
notes-licence = Licence
notes-licence-text = Ledger CC BY 4.0. The articles belong to their publishers and are not included.
notes-caution = Caution
notes-caution-text = A row is what somebody said, not what happened. Figures by different estimators, and the two layers, must not be added.
download-csv = CSV
download-json = JSON
download-xlsx = Excel
download-zip = Everything in this view, as a ZIP

## Compare

compare-title = Two sides side by side
compare-kind = Compare
compare-source = articles
compare-party = parties
compare-year = years
compare-left = One side
compare-right = The other side
compare-agree = Both say ({ $count })
compare-apart = They pull apart ({ $count })
compare-only = Only on this side: { $side }
compare-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}

## Computed columns

derived-origin = Origin
derived-depth = Depth
derived-named = Named speaker
derived-standing = Standing
derived-layer = Layer
derived-dates = Bounds of dates
