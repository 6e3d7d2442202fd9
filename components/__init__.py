"""How it is shown: words, figures, tables and controls. Imports `data`, is imported by the pages.

From the ground floor up, each importing only what is under it: `cache`, `fonts`, `monitoring`, `i18n` (words, numbers,
dates, direction), `markup` (HTML), `web` (style sheets and scripts), `state` (the view that an address asks for),
`charts` (marks in, Plotly figure out; `charts.layout` holds frame, rows, legend, axes), `tables`, `figures` (a view in,
a figure with its words out), `exports` (files), `ui` (all that knows Streamlit), `http` (routes and middleware),
`site` and `shell`, which put it together.

Text for one reader is made by `i18n.text.Text`. What a renderer needs besides (isolates, joined letters, line breaks)
is added by `i18n.bidi` and `i18n.text_width`, last, and never stored.
"""
