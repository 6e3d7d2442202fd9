"""Charts: pure functions from rows of marks and words to a Plotly figure. `layout` holds what all of them share.

How to make a figure. It costs a count, a figure, the words, and rarely a chart kind.

1.  `data/count/...` counts: small frames, no words.
2.  `components/figures/<room>/...` turns the counts into `layout.marks`: a `Row` (label, the group it stands under, a
    detail, its marks) for each line of the figure, and in it `Point`, `Span`, `Bar` or `Cell`, each with a `Style` from
    `layout.palette`, the ids of its claims and its words for the pointer. It returns a `FigureSpec`:

        FigureSpec(name, partial(gantt.draw, rows, entries), alt, table, (layer,), finding=…, parts=spec.rows(rows))

    `finding` is the sentence that stands as title in page, picture and slide: from `data/count/findings.py`, three lines
    on a phone at most. `entries` are the legend: `Entry(style, words)`, with "bar" or "line" where no symbol is drawn.
3.  The words: `chart-{name}-topic`, `chart-{name}-unit`, `chart-{name}-alt` and `finding-…`, in both languages.
4.  A row in `components/figures/registry.py`.

The kinds there are: `gantt` (spans that may be open), `swimlanes` (bands and acts), `bars` (numbers, ranges, parts).

How to write a kind: `draw(rows, entries, caption, look, part=None)`. `rows` is always the whole figure and `part` the
rows to draw, so that a slide is the same function with the same axes.

        sheet = Sheet(rows, look, part)                                 # room for the labels of all rows
        axis = time_axis.axis(periods, look, sheet.width, fold=True)    # of all rows
        for place in sheet.lay([26] * len(sheet.rows), axis, entries):  # px each row needs for its marks
            for mark in place.row.marks:
                sheet.dot(axis.at(mark.day), place.y, mark.style, mark)
        return sheet.figure(caption)

Everything is in px: down from the top, across from where reading begins. `Sheet` is a `Canvas`: `box` (a bar, a cell),
`dot`, `line`, `text` (a line among the marks), `words` (lines beside them), `ground`, `upright`, `arrow`. A kind never
asks whether it is narrow, a slide, or right to left: labels, legend, axis, frame and direction are the layout's.
"""
