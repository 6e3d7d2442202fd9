"""Pure functions: a small frame and a look in, a Plotly figure out. Nothing here knows the page it will stand on."""
