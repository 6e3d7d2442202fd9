"""The view of the page that is running: the shell opens it, the page reads it once and passes it on."""

from __future__ import annotations

from contextvars import ContextVar

from components.state.view import View

_view: ContextVar[View] = ContextVar("view")


def open_view(view: View) -> None:
    """Make `view` the one that the page about to run will find."""
    _view.set(view)


def current() -> View:
    """The view of the page that is running."""
    return _view.get()


def page_name() -> str:
    """The page that is running; "unknown" before its view is open."""
    view = _view.get(None)
    return (view.page or "overview") if view else "unknown"
