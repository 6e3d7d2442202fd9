"""A minimal Dash app with one chart of ours and one filter: the same job in a peer. `python dash_app.py PORT`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from dash import Dash, Input, Output, dcc, html

from components.figures import registry
from components.state.view import View
from data.ledger import codebook
from data.search import search

app = Dash(__name__)
topics = list(codebook.read().codes("topic"))
app.layout = html.Div([dcc.Dropdown(topics, id="topic"), dcc.Graph(id="chart")])


@app.callback(Output("chart", "figure"), Input("topic", "value"))  # type: ignore[misc]
def chart(topic: str | None) -> object:
    """The chart of origins over the claims of one topic."""
    view = View.open({"lang": "en", "topic": topic or ""}, "sources")
    drawing = registry.of(view, "origins-article")
    return registry.figure(view, "origins-article") if drawing else {}


if __name__ == "__main__":
    search.index(View.open({}, "sources").ledger)
    app.run(port=int(sys.argv[1]), debug=False)
