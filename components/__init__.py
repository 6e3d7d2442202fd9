"""How it is shown: words, figures, tables and controls. Imports `data`, is imported by the pages.

A run of a page: `shell` reads the `address`, places the `filters`, opens the `frame` and runs the page, whose chapters
are `rooms`. A room makes figures (`charts` draw them, `figures` put them on pages, slides and screens), `tables` and
`records`; `parts` stand around them. What is asked for beside the pages comes by `site`: `routes`, described by
`openapi`, made by `export`, kept safe by `guard` and seen by `watch`.

Words come in three steps. `language.messages` holds the sentences of `strings/`, `language.words` and `quantities` make
phrases of dates and figures out of them, and `text.Text` is the one thing the rest of the house asks. What a renderer
needs besides (isolates, joined letters, line breaks) is added by `language.direction` and `measure`, last, and never
stored.
"""
