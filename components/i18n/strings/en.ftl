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
site-line = Who said what about { -pair }, on whose word, and who denies it
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
filters-shown = { $layer }: { $shown } of { $all } claims in view
filter-q = Search
filter-q-example = Name, word or “phrase”
filter-q-help = "a phrase" · -without · one OR other · begins*
filter-q-read = Every word must be found, in any spelling or number and in either language. Searched are statements, speakers, events, symbols, dates and the articles’ own words, not our notes.
filter-from = From
filter-to = Until
filter-day-form = yyyy-mm-dd
filter-any = Choose
filter-dates = Imprecise dates
histogram-how = Claims by when what they speak of took place: articles filled, reference record hatched. Tap a bar, then another, or drag over several; a tap inside the chosen span narrows it to that bar, and one on the only chosen bar lifts the period.
histogram-years = Claims by year
histogram-months = Claims by month
histogram-until = until { $year }
saved-title = Saved views
saved-what = A view is kept under your name for it in this browser alone. To rename one, write its new name in the field first.
saved-name = Name of the view
saved-save = Save this view
saved-rename = Rename
saved-delete = Delete
saved-sure = Delete for good?
saved-none = No view is saved yet.
saved-full = This browser keeps no more views. Delete one first.
saved-changes = What changed in the ledger this month, or since a day of your choice
filter-period = Period
filter-period-said = { $period } (imprecise dates: { $rule })
filter-day-wrong = “{ $typed }” is not a date, so the period has no limit at this end. Write 2023, 2023-09 or 2023-09-13.
filter-period-reversed = The period ends before it begins, so its end was passed over.
calendar-open = Pick from a calendar
calendar-from = The start
calendar-to = The end
calendar-option = { $option }
calendar-year = Year
calendar-month = Month
calendar-day = Day
calendar-whole = The whole of { $spell }
vocabulary-dates = Imprecise dates in a period
filter-option = { $name } ({ $claims })
filter-option-layers = { $name } ({ $article } · { $reference })
filters-counts = In brackets: claims of the articles · claims of the reference record.
filters-more = { $active ->
    [0] More filters
   *[other] More filters ({ $active } on)
}
filter-lift = Lift this filter
filters-hidden = { $denials ->
    [one] one denial is outside this view
   *[other] { $denials } denials are outside this view
}{ $against ->
    [0] { "" }
    [one] , one of them against a claim in it
   *[other] , { $against } of them against claims in it
}
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

## What Streamlit says of its own accord: letter for letter its text, which the Arabic replaces.

builtin-no-results = No results
builtin-select-all = Select all
builtin-select-matches = Select { $x } matches
builtin-clear-all = Clear all
builtin-clear-entry = Clear entry
builtin-clear-value = Clear value
builtin-open = Open
builtin-dismiss = Dismiss
builtin-close = Close
builtin-selected-values = Selected values
builtin-remove = Remove { $x }
builtin-options = { $x } options available.
builtin-option = { $x } option available.
builtin-selected = { $x }, selected
builtin-suggestions = Suggestions
builtin-show-suggestions = Show suggestions
builtin-sidebar = Sidebar
builtin-collapse-sidebar = Collapse sidebar
builtin-expand-sidebar = Expand sidebar
builtin-app-pages = App pages
builtin-skip = Skip to main content
builtin-link-to-heading = Link to heading
builtin-copy = Copy to clipboard
builtin-copied = Copied
builtin-enter = Press Enter to apply
builtin-enter-form = Press Enter to submit form
builtin-upload = Upload
builtin-per-file = { $x } per file
builtin-file-upload = file upload
builtin-add-file = Add files
builtin-error = Error:
builtin-size = File must be { $x } or smaller.
builtin-kind = { $x } files are not allowed.
builtin-running = Running...
builtin-stop = Stop
builtin-connecting = Connecting
builtin-connection-error = Connection error
builtin-connection-lost = Connection lost. Please wait for the app to reconnect, then try again.
builtin-page-not-found = Page not found
builtin-page-not-found-what = The page that you have requested does not seem to exist. Running the app's main page.

connection-title = The server does not answer
connection-sentence = What stands on the page can still be read. The page tries again by itself, and your view stays in its address; if it lasts, reload it later.
snapshot = This is a copy of the page without filters (ledger version { $version }, cut-off { $cutoff }). On the site itself it can be searched and filtered; if it does not answer at this moment, try again later.

## The tour of the front page, offered once

tour-label = A short tour
tour-offer = New here? Three stops show how to read this site.
tour-start = Show me
tour-skip = No, thanks
tour-next = Next
tour-close = Close
tour-answers-head = 1 of 3 · Answers first
tour-answers-text = Each of these sentences is ours and rests on claims. Under it stand who says so and who denies it: open them, and each claim leads to its source.
tour-filters-head = 2 of 3 · Narrow it down
tour-filters-text = Language, search, dates, parties and standing narrow every page at once. The view stays in the address, so a link shows others the same rows.
tour-figures-head = 3 of 3 · Look behind the figures
tour-figures-text = Competing numbers stand side by side and are never added up. Under each figure are its table, its files and the claims behind every mark.

## A table of the reader's own

own-title = Your own table
own-what = Bring a table of claims or of events, and if you like its sources, parties, chains and flows as further files or sheets: it is checked by the rules of the ledger, and its rows stand beside the ledger’s. It never joins the ledger and no number on this site counts it; it is kept in memory only, for two hours at most.
own-limits = CSV (commas, semicolons or tabs), XLSX or ZIP; up to { $files } files of { $size } MB, each of { $rows } rows and { $columns } columns at most, { $cells } cells in all. Headings may be the codebook’s names or its labels in either language; files downloaded here are read as well.
own-file = CSV, XLSX or ZIP, up to { $files } files of { $size } MB
own-working = Your table is being read: { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
} so far, { $most } at most.
own-waiting = Other readers’ tables are being read; yours is next.
own-large-file = The file is too large: at most { $size } MB.
own-large = The file takes more memory to read than a table may. Split it, or leave out what is not needed.
own-packed = The file unpacks to more than it may: at most { $unpacked } MB and { $parts } parts, none more than { $ratio } times its packed size.
own-long = The table is too long: at most { $rows } rows a table and { $cells } cells in all.
own-wide = The table is too wide: at most { $columns } columns.
own-cell = A cell is too long: at most { $characters } characters.
own-files = Too many files at once: at most { $files }.
own-slow = Reading took longer than { $seconds } seconds and was stopped. Split the table, or leave out what is not needed.
own-session = This session has read as much as one may. Reload the page to go on.
own-old-workbook = This is a workbook of the old form (.xls). Save it as XLSX or CSV, and bring it again.
own-broken-line = Line { $line } could not be read: a quotation mark is opened and not closed, or the other way round.
own-failed = The file could not be read because of a fault of ours. It has been written down.
own-unreadable = The file could not be read as a table. Save it as CSV or XLSX, and bring it again.
own-none-of-ours = No table of claims or of events was recognised. Say below what each table is and what its columns hold, or start from the template.
own-read-as = { $name }: read as “{ $table }”, { $rows ->
    [one] one row
   *[other] { $rows } rows
}.
own-empty = { $name }: it holds no rows.
own-nothing = Nothing of what you brought holds a row.
own-refused = A file marked in red was not taken: a file has { $size } MB at most, and its name ends in { $forms }.
own-set-aside = { $name }: set aside, for it is none of the ledger’s tables.
own-saw-encoding = It is written in { $encoding }: read so.
own-saw-separator = It looks separated by { $separator ->
    [semicolon] semicolons
    [tab] tabs
   *[bar] vertical bars
}: read so.
own-saw-empty-rows = { $count ->
    [one] One empty row was
   *[other] { $count } empty rows were
} left out.
own-saw-lines-above = { $count ->
    [one] One line above the headings was
   *[other] { $count } lines above the headings were
} left out.
own-saw-days = { $count ->
    [one] One cell is a day of the spreadsheet
   *[other] { $count } cells are days of the spreadsheet
}: read as YYYY-MM-DD.
own-saw-cells = { $column }: { $count ->
    [one] one cell was
   *[other] { $count } cells were
} brought into the form of the codebook.
own-saw-columns = Columns set aside: { $columns }.
own-columns = What the columns hold
own-columns-what = These headings are not in the codebook. Say what they hold, or leave them aside.
own-column-of = “{ $heading }” in { $name }
own-kind-of = { $name } is a table of
own-aside = set aside
own-counts = Your table: { $rows ->
    [one] one row
   *[other] { $rows } rows
} read as “{ $table }”. The ledger’s table, apart from it: { $known ->
    [one] one row
   *[other] { $known } rows
}.
own-clean = No rule is broken. Of the rules, those that concern the texts of articles were not asked.
own-problems = { $count ->
    [one] One problem was found.
   *[other] { $count } problems were found.
} Each is listed with how to mend it{ $more ->
    [0] .
   *[other] : the first { $shown } of them, and { $more } more are not shown.
}
own-beside = Your rows beside the ledger’s
own-beside-what = To the right of each of yours, up to { $most } of them, stands the row of the ledger that says the same or nearly the same in words; where none does, the closest in time with the same event, topic or kind. Closest does not mean the same.
own-beside-more = { $count ->
    [one] One more row
   *[other] { $count } more rows
}
problems-more = { $count ->
    [one] One more problem
   *[other] { $count } more problems
}
own-yours = Yours, not in the ledger
own-nearest = In the ledger
own-match-equal = the same words
own-match-near = nearly the same words
own-match-closest = closest in time
own-mark = Not Marsad’s: a reader’s own table.
own-version = a reader’s own table
own-author = The reader who brought the table
own-cite-title = A reader’s own table, opened in Marsad and no part of its ledger
own-notice = What you see is a reader’s own table and not Marsad’s ledger: no page, figure or file counts both. It is open for { $minutes } minutes to whoever has this link, and is written nowhere.
own-back = Back to Marsad’s ledger
own-open = Your table is open for { $minutes } minutes as a ledger of its own, with the same filters, figures and files, all of them marked as not Marsad’s. Whoever you give the link to can see it; when you take the file out here it is gone.
own-left-out = { $count ->
    [one] One row refers to a claim that is not in your table, and is left out.
   *[other] { $count } rows refer to claims that are not in your table, and are left out.
}
own-template = Template with a worked example: claims, their sources, parties and a denial.
own-template-xlsx = XLSX
own-template-zip = CSV files in a ZIP
own-none = none

## When a request cannot be answered

status-400 = Bad request
status-404 = Not found
status-405 = Method not allowed
status-413 = Content too large
status-414 = Address too long
status-429 = Too many requests
status-500 = Error on the server
status-503 = Not available
refused-back = To the dashboard
refused-host = The server does not go by this name.
refused-long = The address is too long: at most { $most } bytes may stand after the question mark.
refused-parameters = The address has too many parameters: at most { $most } are read.
refused-body = Too much was sent: at most { $most } bytes.
refused-often = Many files were made for you in a short time. Ask again in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}.
refused-at-once = Files of yours are being made already, as many as one reader has at once ({ $most }). Ask again when one of them has come.
refused-method = This address is for reading only: GET and HEAD.
refused-route = There is nothing at this address. /api/v1/openapi.json lists what there is.
refused-table = There is no table { $table }. Tables: { $known }.
refused-parameter = “{ $parameter }” is no parameter of this address. Its parameters: { $allowed }.
refused-value = { $parameter } does not take “{ $value }”. { $cut ->
    [yes] Those that look most like it: { $allowed }; all of them stand in “errors”.
   *[no] What it takes: { $allowed }.
}
refused-twice = { $parameter } stands in the address twice. Several codes stand in it once, separated by commas.
refused-own = This is the link of a reader’s own table, and the table is no longer kept. Bring it again on the Data page.
refused-release = There is no release { $release }. Releases: { $known }.
refused-archive = The archive of version { $release } is not whole on this server and is not given out. The ledger itself is checked and shown.
refused-figure = There is no figure { $figure }. Figures: { $known }.
refused-part = In this view the figure has { $parts ->
    [one] one part
   *[other] the parts 1 to { $parts }
}.
refused-empty = The filters leave nothing to draw.
refused-ledger = The ledger has { $count ->
    [one] one problem
   *[other] { $count } problems
}; nothing is served until it is in order.
refused-chromium = Pictures are printed by Chromium, and none is installed on this server (Debian: apt-get install chromium, or set BROWSER_PATH). The pages’ own download works without it.
refused-busy = Many pictures are being printed at this moment. Ask again in a few seconds.
refused-render = The picture could not be made. Ask again, and tell us if it stays.
refused-fault = Something went wrong on the server. The error has been written down; tell us if it stays.
page-without-scripts = This site draws its pages with scripts of its own, and your browser runs none. Its rows can be read without them.
page-failed = Something here could not be drawn. The error has been written down; reload the page, and tell us if it stays.

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

# What a view holds of each layer; the two are never added.
count-article = { $count } of the articles
count-reference = { $count } of the reference record
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
## Overview

front-search = Search the claims: words, names, dates, in Arabic or English
front-search-go = Search
front-try = Try:
front-example-containers = containers
front-example-veto = veto
front-example-workers = workers in { -partner }
front-example-satellite = satellite
finding-rests = { $claims ->
    [one] Rests on one claim
   *[other] Rests on { $claims } claims of { $origins ->
        [one] one origin
       *[other] { $origins } origins
    }
 }
finding-against = { $claims ->
    [one] One claim stands against it
   *[other] { $claims } claims stand against it
 }
finding-unopposed = No claim in the ledger stands against it.
front-figures = How far apart the estimates lie
front-figures-rule = Estimates of different people, periods and methods; never added. Figures of the reference record.
front-estimates = { $n ->
    [one] One estimate
   *[other] All { $n } estimates
 }
front-council = resolutions and vetoes of the Security Council
front-council-number = { $adopted } / { $vetoed }
front-latest = latest events
front-since = What happened since
front-since-go = Show
front-terms = How to read this
term-claim = What is a claim?
term-claim-what = One assertion by one speaker in one document, in our words, with the place where it stands. That it is listed does not say that it is true.
term-origin = What is an origin?
term-origin-what = The last publication or speaker that can be named behind a claim. Articles that quote one newspaper, however many, are one origin.
term-layer = What are the two layers?
term-layer-what = What newspaper articles say, and what public documents and published estimates say. They stand beside each other and are never added.
term-support = What is support, what is contest?
term-support-what = Support counts the independent origins that assert this very thing. Contest says who denies it, and whether the denial is of this very thing or a general one. Silence is no denial.
overview-title = { -pair }: who said what
overview-disputed = Most disputed
overview-layer = { $claims }, { $events }, { $sources } · latest word: { $until }
overview-cutoff = Cut-off { $cutoff }, ledger { $version }
overview-news = New
overview-changes = { $n ->
    [one] One correction in the ledger, on { $date }
   *[other] { $n } corrections in the ledger, the last on { $date }
}
n-all-disputed = { $n ->
    [0] nothing disputed
    [one] one claim is disputed
   *[other] { $n } claims are disputed
}
## Tables

column-title = Title
column-note = Note
column-reason = Reason
column-in_words = Support and contest in words
column-chain = Chain
column-article_sha256 = Fingerprint of the article (SHA-256)
column-statement = Claim
column-speaker = On whose word
column-how = How it stands
instrument-resolution = UNSC { $symbol }
instrument-draft = UNSC draft { $symbol }
instrument-assembly = UNGA { $symbol }
column-quantity = Quantity
source-place = { $source }, paragraph { $paragraph }
outlet-unknown = Outlet not named
citation-line = { $outlet }, “{ $title }”, { $date }
list-columns = Columns
list-match = Find in this list
list-match-example = Part of a name or a word
list-nothing = No row of this list holds “{ $words }”.
list-group = Show
list-all = All
page-before = Previous page
page-after = Next page
page-of = Page { $page } of { $last }

## Order and hits of a list

order = Order
order-relevance = Best match first
order-newest = Newest subject first
order-oldest = Oldest subject first
order-said = Said last, first
order-latest = Latest first
order-earliest = Earliest first
order-said-first = Said first, first
order-instrument = By instrument
order-action = By action
order-id = By record
order-flaw = By kind of error
order-name = By name
order-spellings = Most spellings first
order-publisher = By publisher
order-outcome = By what came of it
order-standing = By standing
order-source = As in the sources
pivot-title = Count these claims
pivot-by = Count by, at most two
pivot-month = Month
pivot-year = Year
pivot-none = Not known or none
pivot-several = A claim counts once under each of its values: { $kinds }.
pivot-left-out = Not everything has room in the figure; the table has all of it.
chart-pivot-topic = Claims in view, counted
chart-pivot-unit = Unit: claims, each layer by itself
chart-pivot-alt = { $rows } rows and { $columns } columns of counts. The table below has every count.

search-offers = Filters of that name:
search-offer = { $filter }: { $value } ({ $claims })
search-alone = “{ $asked }” alone:
search-near = “{ $asked }” is found nowhere; near it:
search-none = “{ $asked }” is found nowhere, nor anything near it.

# $asked is what the reader typed; what was found follows.
hit-spelled = “{ $asked }”, spelled here:
hit-near = Nothing is spelled “{ $asked }”; nearest:
hit-in-statement = “{ $asked }” in the other language:
hit-in-paragraph = “{ $asked }” is printed in paragraph { $where }.
hit-in-date = “{ $asked }”: what it speaks of is dated { $where }.
hit-in-event = “{ $asked }” in the title of the event:
hit-in-document = “{ $asked }” in the document or act:
hit-in-locator = “{ $asked }” in the first words of the passage:
hit-in-chain = “{ $asked }” in the chain:

## Record

record-back = Back to the page
record-unknown = No such record
record-unknown-what = The ledger holds no record “{ $id }”. Ids never change, so the link was probably cut short; the claims page lists all of them.
record-gone = { $table }: withdrawn
record-gone-what = “{ $id }” was withdrawn on { $date }. Reason: { $reason }
record-withdrawn = This claim has been withdrawn. Reason: { $reason }
record-chain = Chain of attribution
record-facts = What is known about it
record-relations = Other claims that bear on it
record-sides = For and against
record-flows = Flows it speaks of
record-measures = Measures
record-outcome = Before and after
record-about = What is claimed about it
record-about-none = No claims about it.
party-own = What { $party } says
party-about = What others say of { $party }
party-sends = What { $party } is said to send
party-receives = What { $party } is said to receive
party-events = Events with { $party }
party-spellings = Spellings
party-spelled = { $kind } ({ $language })
party-voices = Speaking for it
party-every-own = All these claims
party-every-about = All claims that name it
party-every-flows = All flows, in figures
party-every-events = All events, in figures
record-expected = Expected or begun before as
record-history = History
record-rule = { $standing }: { $rule }
stands-both = { $first }; { $second }
stands-support = { $n ->
    [one] one origin
    [2] two independent origins
    [3] three independent origins
   *[other] { $n } independent origins
}
stands-undenied = nobody in the ledger denies it
stands-denied = denied by { $who }
stands-denied-part = denied in part by { $who }
stands-contradicted = contradicted by { $who }
stands-preceded = denied beforehand by { $who }
stands-by = { $who } ({ $what })
stands-layer = { $layer }: { $what }
stands-general = { $n ->
    [one] general denial of { $date }
   *[other] { $n } general denials, the last of { $date }
}
stands-specific = { $n ->
    [one] specific denial of { $date }
   *[other] { $n } specific denials, the last of { $date }
}
stands-contradiction = { $date }
stands-undated = an unknown day
chain-inferred = step inferred from the context
chain-unidentified = not identified
relation-contradicts-from = contradicts
relation-contradicts-to = is contradicted by
relation-corroborates-from = corroborates
relation-corroborates-to = is corroborated by
relation-restates-from = restates
relation-restates-to = is restated by
relation-qualifies-from = qualifies
relation-qualifies-to = is qualified by
relation-relates-from = relates to
relation-relates-to = is related to

## Record: how it stands, where it is, how to cite it

record-document = Document
record-fingerprint = Fingerprint of the text (SHA-256)
record-paragraph = { $paragraph } ({ $kind })
record-readings = Second reading
reading-statements = { $equal ->
    [0] statement: mended after it
   *[other] statement: as it stands
}
reading-flows = flows: { $equal } of { $read } as entered
reading-relations = relations: { $equal } of { $read } as entered
record-note = Curators’ note
record-cite = Cite this record
record-report = Report an error in this record
record-report-title = Error in { $table }: { $id }
record-report-body = Record: { $id }
    Ledger version: { $version }
    Address: { $address }
    What is wrong, and by which source:
chain-role-outlet = Outlet
chain-role-relay = Relayed from
chain-role-speaker = Speaker
chain-origin = It rests on:
chain-named = { $depth ->
    [0] The outlet speaks in its own voice.
    [one] One step from the outlet to the speaker, who is named.
   *[other] { $depth } steps from the outlet to the speaker, who is named.
}
chain-collective = { $depth ->
    [0] The outlet speaks for many at once; nobody could be asked.
    [one] One step from the outlet to a collective voice; nobody could be asked.
   *[other] { $depth } steps from the outlet to a collective voice; nobody could be asked.
}
chain-unnamed = { $depth ->
    [0] The outlet speaks in its own voice and is not identified.
    [one] One step from the outlet to the speaker, who is not named.
   *[other] { $depth } steps from the outlet to the speaker, who is not named.
}
opposed-for-article = { $count ->
    [one] For it: a claim of the articles, of another origin
   *[other] For it: { $count } claims of the articles, of other origins
}
opposed-for-reference = { $count ->
    [one] For it: a claim of the reference record, of another origin
   *[other] For it: { $count } claims of the reference record, of other origins
}
opposed-against-article = { $count ->
    [one] Against it: a claim of the articles
   *[other] Against it: { $count } claims of the articles
}
opposed-against-reference = { $count ->
    [one] Against it: a claim of the reference record
   *[other] Against it: { $count } claims of the reference record
}
opposed-contradiction = Cannot hold together with it
opposed-preceding = Said before the acts claimed
opposed-origin = on the word of { $origin }
opposed-more = { $count ->
    [one] One more
   *[other] { $count } more
}
related-more = More: { $claims }
opposed-it = This claim { $relation }
opposed-note = Why: { $note }
opposed-part = in part: said before the last of the acts claimed
opposed-before-article = { $count ->
    [one] Denied before the acts claimed: a claim of the articles
   *[other] Denied before the acts claimed: { $count } claims of the articles
}
opposed-before-reference = { $count ->
    [one] Denied before the acts claimed: a claim of the reference record
   *[other] Denied before the acts claimed: { $count } claims of the reference record
}

## Charts

chart-table = The same numbers as a table
chart-marks = The claims behind each mark
chart-claims = Behind this mark: { $claims }
stamp-filters = Filters: { $filters }.
stamp-no-filters = No filters.
stamp-time-rtl = Time runs from right to left in this figure.
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
hover-origin = { $claims ->
    [one] { $origin }: one claim
   *[other] { $origin }: { $claims } claims
}
lane = { $kind }
# What a figure comes to, above it
finding-flows = { $flows ->
    [one] The one flow spoken of is { $past ->
        [0] not said to have happened
       *[other] said to have happened
    }{ $denied ->
        [0] ; no denial stands against it.
       *[other] ; a denial stands against it.
    }
   *[other] { $past ->
        [0] None of { $flows } flows is said to have happened
        [one] One of { $flows } flows is said to have happened
       *[other] { $past } of { $flows } flows are said to have happened
    }{ $denied ->
        [0] ; denials stand against none.
        [one] ; a denial stands against one.
       *[other] ; denials stand against { $denied }.
    }
}
finding-steps = { $flows ->
    [one] The one flow spoken of in several years { $further ->
        [0] { $back ->
            [0] had got as far in the last telling as in the first.
           *[other] had got less far in the last telling than in the first.
        }
       *[other] had got further in the last telling than in the first.
    }
   *[other] Of { $flows } flows spoken of in several years, { $further ->
        [0] none
        [one] one
       *[other] { $further }
    } had got further in the last telling, { $back ->
        [0] none
        [one] one
       *[other] { $back }
    } less far.
}
finding-origins = { $claims } of { $all } claims rest on the three largest of { $origins } origins.
finding-origins-few = { $claims ->
    [one] The one claim in view rests on one origin.
   *[other] { $origins ->
        [one] The { $claims } claims in view rest on one origin.
       *[other] The { $claims } claims in view rest on { $origins } origins.
    }
}
finding-council = { $decisions ->
    [one] The one text put to the vote { $vetoes ->
        [0] { $unanimous ->
            [0] met no veto.
           *[other] had all 15 votes.
        }
       *[other] met a veto.
    }
   *[other] Of { $decisions } texts put to the vote, { $unanimous ->
        [0] none
        [one] one
       *[other] { $unanimous }
    } had all 15 votes and { $vetoes ->
        [0] none
        [one] one
       *[other] { $vetoes }
    } met a veto.
}
finding-firsts = { $both ->
    [0] No flow in this view is spoken of by both layers.
    [one] Both layers speak of one flow; { $article ->
        [0] { $reference ->
            [0] both said it first on the same day.
           *[other] the reference record said it first.
        }
       *[other] the articles said it first.
    }
   *[other] Both layers speak of { $both } flows: the articles said { $article ->
        [0] none
        [one] one
       *[other] { $article }
    } first, the reference record { $reference ->
        [0] none.
        [one] one.
       *[other] { $reference }.
    }
}
finding-events = In { $year } or later: { $shares }.
finding-events-share = { $all ->
    [one] { $part ->
        [0] not the one event
       *[other] the one event
    }
   *[other] { $part ->
        [0] none
       *[other] { $part }
    } of { $all } events
} ({ $layer })
finding-flowtime = { $all ->
    [one] The one period stated { $part ->
        [0] ends before { $year }.
       *[other] reaches into { $year } or later.
    }
   *[other] { $part ->
        [0] None of { $all } stated periods reaches into { $year } or later.
        [one] One of { $all } stated periods reaches into { $year } or later.
       *[other] { $part } of { $all } stated periods reach into { $year } or later.
    }
}
finding-goods = { $all ->
    [one] The one kind of goods spoken of is { $part ->
        [0] not said to have been sent.
       *[other] said to have been sent.
    }
   *[other] { $part ->
        [0] None of the { $all } kinds of goods spoken of is said to have been sent.
        [one] One of the { $all } kinds of goods spoken of is said to have been sent.
       *[other] { $part } of the { $all } kinds of goods spoken of are said to have been sent.
    }
}
finding-estimates = { $same ->
    [yes] All figures in the unit “{ $unit }” say { $high }; no other unit has more figures.
   *[no] Figures in the unit “{ $unit }” run from { $low } to { $high }; no other unit has more figures.
}
finding-covered = Goods under measures, said to be sent: { $shares }.
finding-covered-share = { $all ->
    [one] { $part ->
        [0] not the one kind
       *[other] the one kind
    }
   *[other] { $part ->
        [0] none
       *[other] { $part }
    } of { $all } kinds
} ({ $layer })
finding-oil = { $above ->
    [-1] The largest of { $figures } figures is { $top } barrels ({ $who }); no yearly ceiling is in view.
    [0] No figure lies above the ceiling of { $ceiling } barrels a year; the largest is { $top } ({ $who }).
    [one] { $figures ->
        [one] The one figure lies above the ceiling of { $ceiling } barrels a year: { $top } ({ $who }).
       *[other] One of { $figures } figures lies above the ceiling of { $ceiling } barrels a year: { $top } ({ $who }).
    }
   *[other] { $above } of { $figures } figures lie above the ceiling of { $ceiling } barrels a year, the largest { $top } ({ $who }).
}
finding-workers = { $before ->
    [none] { $after ->
        [none] No count lies wholly before or after the deadline of { $date }.
       *[other] The most workers counted after the deadline of { $date }: { $after }; none before it.
    }
   *[other] { $after ->
        [none] The most workers counted before the deadline of { $date }: { $before }; none after it.
       *[other] The most workers counted before the deadline of { $date }: { $before }; after it: { $after }.
    }
}
finding-workers-none = { $figures ->
    [one] One figure in view, and no count of workers in { -partner }.
   *[other] { $figures } figures in view, and no count of workers in { -partner }.
}
finding-designations = { $acts ->
    [one] One act of designation
   *[other] { $acts } acts of designation
} by { $authorities ->
    [one] one authority
   *[other] { $authorities } authorities
}; { $last ->
    [none] none by the Security Council.
   *[other] { $others ->
        [none] the Security Council’s last is of { $last }.
       *[other] the Security Council’s last is of { $last }, the first by others of { $others }.
    }
}
finding-monitoring = { $order ->
    [no] No body is seen to begin in this view.
    [none] { $new } has worked since { $begin }; no body is seen to end.
    [after] { $old } ended in { $end }; { $new } has worked since { $begin }.
   *[before] { $old } ended in { $end }; no other body has begun since.
}
finding-assembly = { $who ->
    [none] { $decisions ->
        [one] No vote against is named in the one vote.
       *[other] No state voted against in each of the { $decisions } votes.
    }
   *[other] { $decisions ->
        [one] In the one vote these voted against: { $who }.
       *[other] In each of { $decisions } votes these voted against: { $who }.
    }
}
finding-coverage = { $claims ->
    [0] No claim in view is dated in one month.
   *[other] Most claims of a source in one month: { $claims } ({ $who }, { $month }).
}
finding-routes = { $routes ->
    [one] One leg of a route is named
   *[other] { $routes } legs of routes are named
}; most often { $start } to { $end } ({ $mode }): { $claims }.
front-routes = Map of the borderland of { -pair }: the routes that claims name
front-routes-all = { $routes ->
    [0] Places that claims name
    [one] One leg of a route on the map
   *[other] All { $routes } legs of routes on the map
}
finding-places = { $places ->
    [one] One place is named, and no route
   *[other] { $places } places are named, and no route
}.
finding-parties = { $pairs ->
    [one] One pair
   *[other] { $pairs } pairs
}; most claims: { $pair }, { $goods } ({ $claims }).
chart-routes-topic = Places and routes that claims name
chart-routes-unit = Unit: claims that name a leg, in its circle, of the layer that names it more often
chart-routes-alt = A map with { $places } places and { $routes } legs of routes, the borderland of { -pair } enlarged. The table below has every leg.
chart-parties-article-topic = Who sends what to whom: the articles
chart-parties-article-unit = Unit: claims, at the furthest stage said of each arrow
chart-parties-reference-topic = Who sends what to whom: the reference record
chart-parties-reference-unit = Unit: claims, at the furthest stage said of each arrow
chart-parties-alt = A network of { $pairs } pairs of parties with { $arrows } arrows, one a family of goods.
map-rule = A line joins the places that a claim names; the way between them is not known. Land without borders in the small map; outlines from Natural Earth.
map-passengers = No flow told
map-leg = { $start } to { $end }
map-from = From
map-to = To
question-routes = Where are the routes and places?
question-parties = Who sends what to whom?
chart-flows-article-topic = Who is said to send what to whom: the articles
chart-flows-article-unit = Unit: claims, by how far the flow is said to have gone
chart-flows-reference-topic = Who is said to send what to whom: the reference record
chart-flows-reference-unit = Unit: claims, by how far the flow is said to have gone
chart-flows-alt = { $flows } flows on a ladder of stages from wanted to confirmed. Most often claimed: { $top }, at the stage “{ $stage }”, in { $claims ->
    [one] one claim
   *[other] { $claims } claims
}. Places where a denial stands against a claim or alone: { $denials }.
chart-events-topic = Milestones in time
chart-events-unit = Unit: events, each at its date; the axis is stretched at the double lines, where more happened in fewer years
chart-events-alt = { $events }, from { $first } to { $last }, in lanes by kind, those of the articles above those of the reference record. The table below has the numbers, the list every event.
chart-origins-article-topic = On whose word the articles’ claims rest
chart-origins-article-unit = Unit: claims per origin
chart-origins-reference-topic = On whose word the reference record rests
chart-origins-reference-unit = Unit: claims per origin
chart-origins-alt = { $origins } origins. Most claims rest on { $top }: { $claims }.

## Rooms

# The list of questions of a room
question-of = Question { $place } of { $all }
question-prev = Previous
question-next = Next
question-nothing = Nothing in this view.
question-all = All questions one under the other, for reading and for print
question-one = One question at a time

arms-title = Arms and other flows
arms-intro = Who is said to have sent, or to want, offer or plan to send, what to whom. What was wanted, offered, planned or possible is not what happened.
question-estimates = How much, and by whose count?
question-estimates-text = Different people counted or estimated these, over periods that overlap, by methods that differ: some figures contain others, some are capacities, rates or numbers present rather than deliveries. They stand side by side and must not be added; a container is never turned into shells.

## Arms room

flows-others = Third parties
flows-both = Both ways or without a direction
flow-label = { $supplier } → { $goods } → { $recipient }
flow-label-both = { $supplier } – { $recipient }: { $goods }
flow-pair = { $supplier } → { $recipient }
flow-line = { $direction }: { $goods }
arms-rule = What counts as a flow claim
arms-rule-text = A claim is counted when it names who sends, who receives, what goods, and how far it is said to have gone; a direction or a recipient that follows only from the context is noted as inferred. A claim that speaks of two flows counts once in each. Talks, visits and sanctions that name no goods are not counted. A number is how many claims say so: not tonnes, not deliveries, and not how true it is.
question-flows = Who is said to send what to whom?
question-flows-text = From left to right, each line runs from what was wanted to what was confirmed. A red cross is a denial, tied to what it denies; under “Denied” stand denials of which no claim in view says that it happened. Choose a mark to read its claims.
question-flowtime = When is it said to have happened, or to be about to?
question-steps = What changed from year to year?
question-steps-text = By the year in which the articles said it. The dotted line follows the highest stage of each year: what was only possible in one year is said to have happened in another. The year is that of saying, and what was said may concern years long past. That the words became firmer does not make the thing certain.
question-goods = Which goods, and how far is each said to have gone?
question-goods-text = Whoever sends. A nought means that the layer speaks of these goods and never at this stage; the last row names the goods of which it never speaks.
flowtime-more = { $label }, continued
flowtime-span = { $when }: { $who }
years-folded = years in which nothing begins or ends, folded
flowtime-left-out = { $claims ->
    [0] Every flow claim of this layer states a period.
    [one] One flow claim of this layer states no period and is not drawn here.
   *[other] { $claims } flow claims of this layer state no period and are not drawn here.
}
estimates-panel = Unit: { $unit }
estimates-who = { $who }, { $when }
estimates-words = { $amount } · { $stage }
estimates-rest = In the table and the file only, as fewer figures are given: { $units }.
estimates-period = { $period }
estimates-said = said { $said }
hover-estimate = { $estimate ->
    [yes] { $stage }; an estimate
   *[no] { $stage }; a count or a statement, not an estimate
}
goods-not-covered = not covered
goods-never = Never spoken of in this layer
chart-flowtime-article-topic = Flows in time: the articles
chart-flowtime-article-unit = Unit: claims; beside each bar the period it states and on whose word; an arrow: no end stated; a number: of claims, if several
chart-flowtime-reference-topic = Flows in time: the reference record
chart-flowtime-reference-unit = Unit: claims; beside each bar the period it states and on whose word; an arrow: no end stated; a number: of claims, if several
chart-flowtime-alt = { $periods } periods in lanes by direction and goods, marked by stage; { $without } claims state no period and are left out.
chart-estimates-topic = Competing quantities, side by side
chart-estimates-unit = Each panel has its own unit and its own linear scale; not to be added. Hatched: an estimate; full: an official count or statement. Arrow: at least; hollow with a stop: at most, or up to
chart-estimates-alt = Figures in { $units } units, each with who gave it and for which period. They overlap and must not be added.
chart-goods-article-topic = Goods by stage: the articles
chart-goods-article-unit = Unit: claims; 0: these goods are covered, but no claim is at this stage
chart-goods-reference-topic = Goods by stage: the reference record
chart-goods-reference-unit = Unit: claims; 0: these goods are covered, but no claim is at this stage
chart-goods-alt = { $covered } of { $all } kinds of goods are covered, with claims in { $cells } cells of goods and stage.
chart-steps-article-topic = What the articles said, year by year
chart-steps-article-unit = Unit: claims per year said and stage
chart-steps-alt = { $flows } flows on the ladder of stages, by the year in which they were spoken of, { $first } to { $last }.
stage-ahead = Not said to have happened
stage-past = Said to have happened
hover-denied = { $alone ->
    [yes] { $claims ->
        [one] One denial; no claim in view says that it happened
       *[other] { $claims } denials; no claim in view says that it happened
    }
   *[no] { $claims ->
        [one] One denial against what stands here as “{ $stage }”
       *[other] { $claims } denials against what stands here as “{ $stage }”
    }
}
against-stage = { $alone ->
    [yes] denied, with no claim in view that it happened
   *[no] denied, against: { $stage }
}

## Rooms, continued

sanctions-title = Sanctions and other measures
sanctions-intro = What was decided, by whom, and what it says. Measures named in the articles stand apart from those of the reference record.
question-regime = How did the sanctions grow?
sanctions-regime-none = No kind of prohibition begins in this view.
sanctions-regime-grown = { $same ->
    [yes] { $last ->
        [one] One kind of prohibition as of { $until }; the record holds no act that lifts it.
       *[other] { $last } kinds of prohibition as of { $until }; the record holds no act that lifts one.
    }
   *[no] { $first ->
        [one] From one kind of prohibition
       *[other] From { $first } kinds of prohibition
    } in { $since } to { $last } in { $until }; the record holds no act that lifts one.
}
sanctions-regime-rule = What is counted: dated measures of the reference record, each once. A row that restates a measure (a ceiling as it applies, the same ceiling in another unit, a deadline set earlier) is left out. A lane begins with the first act on its kind that is in view.
question-votes-council = How did the Security Council vote, and what did each decision add?
sanctions-council-rule = What is counted: resolutions and vetoed drafts of the reference record that are in view. The Council has 15 members; an act needs nine votes and no vote against by a permanent member.
question-votes-assembly = Who voted against in the General Assembly?
sanctions-assembly-rule = The Assembly recommends; these votes impose no sanction. Members that did not vote are not drawn.
question-covered = What is claimed about goods that a measure covers?
question-covered-text = An allegation is not a finding. A mark says that claims speak of goods that a measure covers, not that a breach took place.
sanctions-covered-rule = What is counted: distinct claims in view. A claim stands in every row whose kind covers goods it speaks of, on their way to or from { -target }, and in every column it speaks of, so rows must not be added. Oil of no stated kind stands under both ceilings. The last column holds claims that speak of the measure itself. An empty place: no claim in view.
sanctions-covered-rest = Not placed under any kind ({ $layer }): { $goods }.
question-oil = How much refined petroleum, beside which ceiling?
sanctions-oil-rule = What is shown: every figure in barrels that a claim in view gives, beside the ceilings. The ceiling is for a year and for all suppliers together; a figure for a month or for some months is drawn as that span and is not set against a yearly one by adding. Periods overlap, estimators differ: no two figures may be added. { -partner }’s notifications stop with { $until }; no figure after that is no zero.
sanctions-crude = Crude oil, { $date }: { $what }. No claim gives a figure of deliveries to set beside it.
question-workers = How many workers, before and after the deadline?
sanctions-workers-rule = What is shown: every figure of workers or of border entries that a claim in view gives, with who gives it and for when. Workers present, permits, contracts and entries are different things; an entry is not a worker. They must not be added or read as one series.
question-designations = Who has listed whom, and when?
sanctions-designations-rule = What is counted: acts of designation of the reference record. Under each number stand the names that those acts say they hold; one name may be in several acts. Packages that do not say how many of their names concern { -target } count as acts of unknown number. An act of two authorities together has a row of its own.
question-monitoring = Who watches?
sanctions-monitoring-rule = What is shown: acts on the monitoring bodies, and their reports and other steps, in the reference record. Only the renewals of the Panel’s mandate that the ledger holds are drawn.
question-measures = Which measures are there, one by one?
question-measures-text = Both layers, rows that restate another included, as they stand in the ledger.
lane-council = Security Council: resolutions and vetoed drafts
lane-lists = Names added to the UN list
lane-national = Lists and controls of states and of the European Union
mark-veto = veto
key-adopted = resolution adopted
key-in-force = in force since its first act, named before it
key-at-work = at work
key-ceiling = ceiling set by the Council
key-confirmed = officially notified or confirmed
key-alleged = alleged or estimated
key-planned = planned or contracted
vote-label = { $date }: { $decision }
vote-against = Voted against: { $who }.
vote-veto = veto: { $who }
vote-few = { $against } against
vote-unknown = vote not in the ledger
vote-score = { $for } for, { $against } against, { $abstain } abstaining
column-vote = Vote
column-adds = What it adds
column-figure = Figure
column-acts = Acts
column-designees = Names
column-body = Body
column-step = Step
adds = { $action }: { $kind }
hover-decision = { $date }: { $decision }
hover-act = { $date }, { $decision }. { $action }: { $what }
hover-covered = { $kind }, { $layer }: { $degree }, { $claims }
hover-amount = { $label }: { $amount }
hover-designations = { $who }, { $year }: { $acts ->
    [one] one act
   *[other] { $acts } acts
}; { $names }
hover-step = { $body }. { $step }
degree-ahead = Wanted or possible
degree-about = On the measure itself
amount-label = { $period }: { $item }
amount-article = “{ $title }” (article)
amount-by = { $item } – { $who }
amount-part = { $label } (not a calendar year)
amount-said = said { $date }
ceiling-label = { $instrument }: { $what }
ceiling-replaced = { $label }. { $why }
ceiling-yearly = { $amount } a year
deadline = deadline { $date }
authority-jointly = { $who }, jointly
designees = { $n ->
    [one] one name
   *[other] { $n } names
}
designees-and-more = { $count }{"\u00A0+\u00A0"}?
designees-unknown = number not stated
designees-short = { $known ->
    [none] ?
    [some] { $n }+
   *[all] { $n }
}
years-empty = no acts
act-reports = Reports and notices
chart-regime-topic = UN sanctions on { -target }, kind by kind
chart-regime-unit = Unit: measures of the reference record, each a mark on the day it was decided
chart-regime-alt = { $acts } marks in { $kinds } lanes on an axis of time, the last on { $last }. Each kind of prohibition has a lane that begins with its first act.
chart-votes-council-topic = The Security Council’s votes on { -target }
chart-votes-council-unit = Unit: votes of the 15 members; behind the bar, the measures a resolution holds
chart-votes-council-alt = { $decisions } decisions with their votes, { $vetoes } of them vetoed drafts. The last: { $last }.
chart-votes-assembly-topic = Who voted against in the General Assembly
chart-votes-assembly-unit = Unit: votes of member states
chart-votes-assembly-alt = { $decisions } votes of the General Assembly. The last: { $last }
chart-covered-topic = What claims say of goods under a UN measure
chart-covered-unit = Unit: claims, by how far the thing is said to have gone. An allegation is not a finding.
chart-covered-alt = { $kinds } kinds of measure against what claims say of the goods they cover. Most claims: { $top }.
chart-oil-topic = Refined petroleum for { -target }: ceilings, notifications, estimates
chart-oil-unit = Unit: barrels, each for the period drawn beside it; never added
chart-oil-alt = { $figures } figures side by side, each with its period. The largest: { $top }.
chart-workers-topic = Workers of { -target } in { -partner }, as counted at different times
chart-workers-unit = Unit: workers, or border entries where it says so; never added
chart-workers-alt = { $figures } figures side by side, each with its period, before and after the deadline. The largest: { $top }.
chart-designations-topic = Acts of designation by authority and year
chart-designations-unit = Unit: acts; the number under each: names they list (+: at least so many; ?: not stated)
chart-designations-alt = { $acts } acts of { $authorities } authorities by year.
chart-monitoring-topic = Who watches over the sanctions
chart-monitoring-unit = Unit: acts and reports, each on its day; a band is the life of a body
chart-monitoring-alt = { $steps } steps on an axis of time, from { $first } to { $last }.
milestones-title = Milestones
question-events = What happened, and what was only expected?
milestones-intro = What happened, and what was only expected or scheduled. An imprecise date is drawn as the whole span it may mean.

# Milestones
key-ahead = scheduled or expected
key-span = imprecise date
key-outcome = what came of it
key-same = same happening in both layers
events-of = { $layer }: { $n ->
    [one] one event
   *[other] { $n } events
}
hover-claims = { $claims ->
    [0] { $layer }, no claims about it in view
    [one] { $layer }, one claim about it
   *[other] { $layer }, { $claims } claims about it
}
period-all = All
period-since = Since { $year }
lanes-occurred = { $layer }: occurred
lanes-ahead = { $layer }: only expected or scheduled
chart-events-unit-even = Unit: events, each at its date
chart-firsts-topic = First said, and by whom
chart-firsts-unit = Unit: the earliest claim of each layer about a flow that at least two claims speak of; a bar is an imprecise date; beside the marks, on whose word it was first said; the axis is stretched after the double line
chart-firsts-alt = { $flows } flows by the day they were first spoken of. The earliest: { $first }, { $date }.
question-firsts = Who said it first, and when?
question-firsts-text = For every flow the earliest claim of the articles and of the reference record. Being said first does not make it true; a denial does not count as saying it. First means first in this view: a filter changes what counts.
firsts-said = { $speaker }, { $date }
firsts-when = First said
firsts-claim = What was said
question-promises = What came of what was promised or expected?
question-promises-text = Pledges and possibilities, and what the ledger has of them afterwards: the event that took place, a later claim related to them, or later claims that the same flow happened. That something followed does not say that it followed from the promise.
promises-count = { $layer }: { $all ->
    [0] no pledges or possibilities
    [one] one pledge or possibility
   *[other] { $all } pledges and possibilities
}
promises-some = in view; the ledger has something later on { $some } of them and nothing on { $rest }.
firsts-more = { $count ->
    [one] One flow more
   *[other] { $count } flows more
}
promises-outcome-of = { $layer }: the event of it took place ({ $count })
promises-answered-of = { $layer }: spoken of later in another claim ({ $count })
promises-flow-of = { $layer }: the same flow spoken of later ({ $count })
promises-nothing-of = { $layer }: nothing later ({ $count })
promises-outcome = the event of it took place
promises-answered = spoken of later in another claim
promises-flow = the same flow spoken of later
promises-files = As files, all groups under the filters that are on; words typed into this list do not narrow them.
promises-files-of = As files, this group alone under the filters that are on ({ $group }); words typed into this list do not narrow them.
outcomes-column-claim = Promise or possibility
outcomes-column-group = Layer, and what came of it
outcomes-column-way = How it is spoken of later
outcomes-column-other = Event or claim that came of it
outcomes-column-more = More claims about the same flow
outcomes-column-edition = Whose rows
notes-group = { $what } { $group }
reading-column-claim = Claim
reading-column-read = What was read
reading-column-row = Claim, flow or claim at the other end
reading-column-first = First reading of the relation
reading-column-second = Second reading
reading-column-third = Third reading, where the two differ
reading-column-equal = Judged alike
promises-promise = Promise or possibility
promises-who = On whose word, when
promises-came = What came of it, on whose word
promises-nothing = Nothing in the ledger
promises-more = { $count ->
    [one] and one more claim about the same flow
   *[other] and { $count } more claims about the same flow
}
way-outcome = Took place:
way-flow = Said later of the same flow:
way-corroborates = Said later, in support:
way-restates = Said again later:
way-contradicts = Said later, against it:
way-qualifies = Said later, with a qualification:
way-relates = Said later of the same matter:

claims-title = Claims
claims-intro = One row a claim, in our words. Open a row for its chain, its paragraph and what stands against it.
sources-title = Sources and origins
sources-intro = Articles that digest one newspaper rest on one origin. Here is how many origins stand behind how many articles, and what was printed how.
question-ways = How do claims reach us?
question-origins = On whose word do they rest?
question-articles = What is known of each article?
question-flaws = What is printed wrong or oddly?
question-spellings = How is each name spelled?
question-documents = Which documents make up the reference record?

## Sources: how claims travel

sources-sentence = { $sources } hold { $claims }, and these rest on { $origins }: { $named } have a named speaker, { $collective } a collective voice, { $unnamed } have none, and { $single } rest on a single origin.
articles-known = { $all ->
    [one] One article
   *[other] { $all } articles
}: { $dated ->
    [0] none prints its date
    [one] one prints its date
   *[other] { $dated } print their date
}, { $named ->
    [0] none names its outlet.
    [one] one names its outlet.
   *[other] { $named } name their outlet.
}
flaws-counted = { $claims } stand in passages that are printed wrong or oddly; each is kept as printed.
spellings-counted = { $names } names in { $spellings } spellings, { $misprints ->
    [0] none of them a misprint.
    [one] one of them a misprint.
   *[other] { $misprints } of them misprints.
}
spellings-caption = { $count ->
    [one] One name
   *[other] { $count } names
}
sources-reference-count = { $count ->
    [one] One document
   *[other] { $count } documents
}
column-usual = Also found as
chart-ways-article-topic = How the articles’ claims travel
chart-ways-reference-topic = How the reference record’s claims travel
chart-ways-article-unit = Unit: claims; under each article the ways to who speaks, by whom they are relayed; grey is who is not identified
chart-ways-reference-unit = Unit: claims; under each publisher the ways to who speaks, by whom they are relayed; grey is who is not identified
finding-ways-article = Of { $claims ->
    [one] the articles’ one claim
   *[other] the articles’ { $claims } claims
}, { $named ->
    [0] none is on the word of an identified speaker
    [one] one is on the word of an identified speaker
   *[other] { $named } are on the word of an identified speaker
}, { $unnamed ->
    [0] none on that of an unidentified one
    [one] one on that of an unidentified one
   *[other] { $unnamed } on that of an unidentified one
}, and { $own ->
    [0] none is in the article’s own voice.
    [one] one is in the article’s own voice.
   *[other] { $own } are in the article’s own voice.
}
finding-ways-reference = Of { $claims ->
    [one] the reference record’s one claim
   *[other] the reference record’s { $claims } claims
}, { $own ->
    [0] none is
    [one] one is
   *[other] { $own } are
} in the publisher’s own voice, { $named ->
    [0] none is on the word of an identified speaker
    [one] one is on the word of an identified speaker
   *[other] { $named } are on the word of an identified speaker
}, and { $unnamed ->
    [0] none on that of an unidentified one.
    [one] one on that of an unidentified one.
   *[other] { $unnamed } on that of an unidentified one.
}
ways-alt-article = Bars under each article, one a way from the article to the speaker: { $ways } in all.
ways-alt-reference = Bars under each publisher, one a way from the publisher to the speaker: { $ways } in all.
ways-numbered = { $name } ({ $count })
ways-hover = { $carrier }
    { $way }
    { $count ->
        [one] one claim
       *[other] { $count } claims
    }
ways-own-article = In the article’s own voice
ways-own-reference = In its own voice
ways-rest = Other ways
ways-route = { $relay } → { $speaker }
ways-way = By whom to whom
ways-carrier-article = Article
ways-carrier-reference = Publisher
ways-carrier-rest = Other publishers
ways-carrier-unnamed = Publisher not identified
ways-relay-unnamed = Media not identified
ways-speaker-unnamed = Speaker not identified
codebook-title = Codebook
codebook-intro = Every table, column, code and rule; the same text that the check, the interface and the exports use.
codebook-derivations = What is computed by rule
codebook-tables = Tables
codebook-vocabularies = Code lists
vocabulary-goods_family = Families of goods
codebook-reading = Further reading: public data sets
codebook-readings = Second readings
codebook-readings-text = What one reader entered another judged anew, passages open. Pairs of claims on which the two differ were read a third time, and that verdict stands; what a flow or statement did not say rightly was mended. Shares are rounded down.
readings-kind = What was read
readings-layer = Layer
readings-read = Read again
readings-equal = Judged alike
readings-share = Agreement
readings-third = Third reading: as the first · the second · neither
readings-relations = How one claim bears on another
readings-flows = Flows
readings-statements = Statements changed or entered since 1.0.0
readings-between = One claim of each layer
readings-files = Each of these readings, a row each, of the claims that the filters leave:
readings-none = Nothing in this ledger has been read a second time.
readings-verdicts = { $first } · { $second } · { $neither }
codebook-table = Table
codebook-column = Column
codebook-label = Name
codebook-note = What it holds
codebook-code = Code
data-title = Data
data-intro = Every table of this view, with the filters that are on. Codes, ASCII digits and ISO dates, the same for every language.
data-rows = Rows
data-files = Files
data-program = By program
data-program-what = The routes take the page’s own parameters, so a program reads exactly the rows you see.
data-api-rules = Paging, freshness, errors and limits
data-openapi = The routes described for programs (OpenAPI 3.1)
data-feed = What changed, as an Atom feed
data-api-paging = limit and offset cut the rows into pages; count says how many there are in all, and the Link header leads to the pages before and after.
data-api-cache = Each answer has an ETag and the day of the last change; sent back, they save the answer from being sent again.
data-api-errors = A question that cannot be answered gets a problem (RFC 9457) in Arabic or English, by lang or by Accept-Language. A parameter or value that means nothing is refused and named, with what is allowed.
data-api-limits = Rows may be read from any site and as often as you like; files that must be made first, such as pictures, about twice a second.
changes-caption = { $count ->
    [one] One correction
   *[other] { $count } corrections
}
changes-since = Since
changes-until = Until
changes-none = Nothing was changed on these days.
changes-unreleased = No version had been released before these days, so there are no earlier numbers to compare with.
changes-unknown = The archive of an earlier version is not as it was released, so its numbers are not compared.
data-changes = What changed in the ledger
change-added = row added
change-removed = row taken out
value-true = yes
value-false = no
about-title = About Marsad
about-what = What is this?
about-what-text = A ledger of who said what about { -relations }: arms flows, sanctions, diplomatic milestones. Every claim keeps its chain of attribution, its stance, and what stands against it.
about-who = Who is behind it?
about-who-text = Its authors, whom the citation below names. It speaks for no government and for none of the outlets it quotes. Code and ledger are open: every row names its passage or document, every correction its day and reason, so nothing here need be taken on our word.
about-not = What is it not?
about-not-text = It is not a count of what happened. A prediction is not an event, silence is not a denial, and articles that quote one newspaper are one origin. Figures by different estimators are never added.
about-articles = What are the articles?
about-articles-text = Newspaper articles, read in full; what is inferred is marked as inferred. The texts belong to their publishers and are not included; a paragraph number and its first words are enough to find a passage.
about-reference = What is the reference record?
about-reference-text = Checked public facts with citations, kept apart from the articles’ claims and never added to them. Each row says what was verified and how; estimates are marked as estimates.
about-reading = How was it read?
about-reading-text = Each row was entered from its passage or document. How related claims bear on one another, every flow, and every statement entered or changed since version 1.0.0 were read a second time; the codebook says how often the readings agreed. Statements are in our own words in both languages. Corrections are kept in the record of changes.
about-limits = What can it show, and what not?
about-limits-text = Five articles are a sample that nobody drew at random: they show how these five tell the story and whom they quote, not what the Arabic press says, nor how often a thing is said. The reference record is chosen by us from public documents and is not complete. That many origins say a thing does not make it true, and that nobody in the ledger denies it does not either. Nothing after the cut-off date is in it.
about-errors = What about errors in print?
about-errors-text = They are recorded as printed and flagged: a misspelt name, the wrong leader, North for South. They create no second person and no false fact. If you find an error of ours, name the record’s id.
about-licence = May I use it?
about-licence-text = The ledger is under CC BY 4.0, the code under MIT. Cite the version and the cut-off date.
about-accessibility = Can everybody read it?
about-accessibility-text = Every chart has a description and a table with the same numbers; stage and standing are told by shape and words as well as colour; everything works from the keyboard, in both languages, on a phone.
about-cite = Cite this version
citation = Marsad: a ledger of claims on { -relations } ({ $year }). Version { $version }, cut-off { $cutoff }. CC BY 4.0.

## Files

notes-table = Table (rows)
notes-filters = Filters
notes-sources = Sources
notes-licence = Licence
notes-licence-text = Ledger CC BY 4.0. The articles belong to their publishers and are not included.
notes-caution = Caution
notes-caution-text = A row is what somebody said, not what happened. Figures by different estimators, and the two layers, must not be added.
notes-address = Address
notes-citation = To cite it
download-csv = CSV
download-json = JSON
download-xlsx = Excel
download-parquet = Parquet
download-zip = Everything in this view, as a ZIP

## Versions

version-pinned = This link shows version { $version } of the ledger (cut-off { $cutoff }). Version { $latest } is newer.
version-latest = Show this view in the newest version
versions-title = Versions
versions-intro = A version never changes. A link with its number shows the same rows for ever; the archive of a release is known by its checksum.
versions-version = Version
versions-date = Released
versions-cutoff = Cut-off
versions-rows = Rows
versions-archive = Archive
versions-zip = ZIP
versions-croissant = Croissant
versions-since = What has changed since { $version }
versions-nothing = Nothing has changed since.
versions-numbers = Headline numbers that have changed from { $before } to { $after }
versions-number = { $layer }, { $number }: { $before } before, { $after } after
versions-same-numbers = No headline number has changed.
versions-changed-since = { $count ->
    [one] One row has changed since
   *[other] { $count } rows have changed since
}
versions-added = Added
versions-changed = Changed
versions-withdrawn = Withdrawn
versions-more = and { $count } more

## Pictures and citations

picture-png = PNG 16:9
picture-slides = Wide PNG slides
picture-square = PNG square
picture-print = PNG for print
picture-svg = SVG
picture-plain = SVG without frame or ground
picture-own = Size of your own
picture-width = Width in pixels
picture-height = Height in pixels
picture-own-get = PNG of this size
picture-pdf = PDF
picture-data = Data (CSV)
slide-part = { $title } ({ $part } of { $of })
picture-links = Take this figure with you:
picture-sorry = This file could not be made at the moment. PNG and SVG are also made by your browser itself.
card-layer = { $layer }: { $sizes }
cite-author = The founders of Marsad
cite-this = Cite this view
cite-link = Copy link and title
cite-copy = Copy
cite-copied = Copied
cite-apa = APA
cite-chicago = Chicago
cite-bibtex = BibTeX
cite-view = { $page } ({ $filters })
cite-apa-view = { $author }. ({ $year }). { $title } (Version { $version }; cut-off { $cutoff }) [Data set]. { $view }. Retrieved { $accessed }, from { $address }
cite-apa-record = { $author }. ({ $year }). { $words } [{ $kind } { $id }]. In { $title } (Version { $version }; cut-off { $cutoff }) [Data set]. Retrieved { $accessed }, from { $address }
cite-chicago-view = { $author }. “{ $view }.” { $title }. Version { $version }, cut-off { $cutoff }. Data set, { $year }. Accessed { $accessed }. { $address }
cite-chicago-record = { $author }. “{ $words }.” { $kind } { $id }. In { $title }. Version { $version }, cut-off { $cutoff }. Data set, { $year }. Accessed { $accessed }. { $address }
cite-title = Marsad: A ledger of claims on { -relations }
cite-note = cut-off { $cutoff }. A row is what somebody said, not what happened
cite-kind-claims = Claim
cite-kind-events = Event

## Brief

brief-title = { $page }: a brief
brief-cutoff = Cut-off { $cutoff }, ledger { $version }.
brief-line = Cut-off { $cutoff }, ledger { $version }; made on { $day }.
brief-numbers-title = In numbers
brief-numbers = { $claims } read from { $sources }, about { $events }, resting on { $origins }; { $disputed } and { $single }.
brief-empty = The filters leave no claims.
brief-disputed = Disputed
brief-undisputed = Nothing in this view is disputed by another claim of the ledger. That is not agreement.
brief-against = Against it:
brief-more-sources = { $count ->
    [one] and one more document
   *[other] and { $count } more documents
}
brief-caveat-said = A row is what somebody said, not what happened. Silence is not a denial.
brief-caveat-layers = The articles and the reference record are two layers and are never added up; nor are figures by different estimators.
brief-caveat-dates = An imprecise date counts when any day it may mean lies in the period chosen.
brief-caveat-origin = Several documents that relay one voice rest on one origin; corroborated means at least two independent ones.

## Deck

deck-findings = Findings
deck-method = Sources and method
take-title = Take this along
take-figures = Figures on slides, in the order in which they were chosen
take-page = The findings, and about a dozen slides of this page
take-deck = Slides (PowerPoint)
take-brief = Brief of two pages (PDF)
take-zip = All rows (ZIP)
take-what = Slides and brief hold exactly this view, in this language, with their sources. A deck is made slide by slide; it can be stopped.
take-close = Close
take-working = Being made:
take-cancel = Stop
take-done = Ready. It stands among your downloads.
take-stopped = Stopped. Nothing was lost; start again when you like.
take-failed = It could not be made. Your choice stands: try again, or choose fewer figures; each picture can also be fetched under its figure.

## Sources: coverage by month

question-coverage = Which months does each source speak of?
question-coverage-text = A cell is a month of which claims of the source speak; a diamond is a month in which it published. An empty stretch means that no claim was entered about it, not that nothing happened.
chart-coverage-article-topic = What each article speaks of, and when it appeared
chart-coverage-article-unit = Claims of the articles, by the month they are dated in
chart-coverage-reference-topic = What each publisher in the reference record speaks of, and when it published
chart-coverage-reference-unit = Claims of the reference record, by the month they are dated in
chart-coverage-alt = { $sources ->
    [one] One source by month.
   *[other] { $sources } sources by month.
} The most claims dated in one month: { $who }, { $month }, { $claims }.
coverage-many = 16 or more claims
coverage-some = 4–15
coverage-few = 1–3
coverage-loose = only claims about a longer period
coverage-published = published in this month
coverage-earlier = before { $year }
coverage-rest = { $count ->
    [one] one other publisher
   *[other] { $count } other publishers
}
coverage-about = { $source } — { $when }: { $within ->
    [0] no claim dated in it
    [one] one claim dated in it
   *[other] { $within } claims dated in it
}{ $loose ->
    [0] { "" }
   *[other] , others about a longer period that holds it
}.
coverage-appeared = { $source } — published { $when }: { $published ->
    [one] one claim
   *[other] { $published } claims
}.
coverage-source-article = Article
coverage-source-reference = Publisher
coverage-column-published = Claims published in it
coverage-column-within = Claims dated in it

## Compare

question-compare = What do two sides say alike, and where do they part?
compare-what = Two articles, two parties or two periods, claim beside claim.
compare-kind = Compare
compare-source = articles
compare-party = parties
compare-year = periods
compare-left = One side
compare-right = The other side
compare-agree = Both say ({ $count })
compare-apart = They pull apart ({ $count })
compare-only = Only on this side: { $side }
compare-pairs-more = { $count ->
    [one] one more pair
   *[other] { $count } more pairs
}
compare-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}

## Computed columns

derived-origin = Origin
derived-depth = Depth
derived-named = Named speaker
derived-support = Support
derived-contest = Contest
derived-standing = Standing
derived-layer = Layer
derived-lane = Lane of the timeline
derived-dates = Bounds of dates

## On a screen

present-title = On a screen
present-nothing = Nothing to show: the filters leave nothing of these figures.
present-back = Back
present-on = Next
present-where = Figure { $figure } of { $figures }{ $parts ->
    [one] {""}
   *[other] , part { $part } of { $parts }
}
present-picture = This slide as a picture
present-leave = Leave
present-choose = Figures
present-figures = Figures shown, in the order in which they were chosen
present-page = All figures of this page
present-share = The address holds this show: send it as it stands. The arrow keys turn the slides.
present-link = Show it on a screen

# The curators' page, which no public server has

curate-title = Entering an article
curate-public = This page writes the ledger’s files, so it opens on this machine alone. It does not start on an address that others can reach, or where MARSAD_HOSTS or MARSAD_METRICS are set.
curate-none = There is no article yet. “python -m data.curate add ARTICLE.txt” begins one.
curate-progress = { $done } of { $all } paragraphs
curate-state-open = open
curate-state-draft = draft
curate-state-entered = entered
curate-state-nothing = nothing asserted
curate-state-repeat = repeat
curate-paragraph = Paragraph { $number }
curate-no-text = The text is not at hand. MARSAD_ARTICLES names the folder with the texts of the articles.
curate-named = Named here
curate-party = { $name }, { $id }: { $spellings }
curate-dates = Dates
curate-quantities = Quantities
curate-stances = Stances that the verbs suggest
curate-spelling = Look a spelling up
curate-unknown = No party is known by this spelling.
curate-nothing = Nothing is asserted here
curate-nothing-undo = Something is asserted here after all
curate-new = { $id } · a new claim
curate-near = The ledger has claims much like it:
curate-chain = Chain of attribution, from the outlet to the speaker: a row a step
curate-keep = Put it into the change
curate-drop = Take this draft out: it holds no claim
curate-change = The change so far
curate-unchanged = Nothing is changed.
curate-against = { $problems ->
    [one] One thing stands against it:
   *[other] { $problems } things stand against it:
}
curate-clean = The check has nothing to say against it.
curate-reason-en = Reason, in English
curate-reason-ar = Reason, in Arabic
curate-write = Write the change with its reason
curate-forget = Take it all back
curate-written = Written, with its reason in changes.csv.
