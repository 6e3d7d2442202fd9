"""The row under a figure: plain links to its files. Where the server cannot make one, the browser does it itself."""

from __future__ import annotations

from markupsafe import Markup

from components import markup
from components.exports import formats, image
from components.state.view import View

#: What a reader may take along: words in `picture-…`, resource, form, parameters.
KINDS: dict[str, tuple[str, str, dict[str, str]]] = {
    "png": ("chart", "png", {"size": "1920x1080"}),
    "square": ("chart", "png", {"size": "1080x1080"}),
    "print": ("chart", "png", {"size": "print"}),
    "svg": ("chart", "svg", {}),
    "plain": ("chart", "svg", {"frame": "no", "ground": "none"}),
    "pdf": ("chart", "pdf", {}),
}
#: What comes instead of pictures in which a figure that has several slides would be too small to read.
SLIDES: dict[str, tuple[str, str, dict[str, str]]] = {"slides": ("slides", "zip", {})}


def kinds(height: float, several: bool) -> dict[str, tuple[str, str, dict[str, str]]]:
    """The files of a figure so many CSS px high, and `several`: whether it has more rows than one to share among slides."""
    boxes = {kind: image.SIZES.get(given.get("size", "")) for kind, (_, _, given) in KINDS.items()}
    small = {kind for kind, box in boxes.items() if several and not image.legible(height, box)}
    return (SLIDES if small else {}) | {kind: file for kind, file in KINDS.items() if kind not in small}


def links(view: View, name: str, height: float, several: bool) -> str:
    """HTML: one link a file of the figure `name` in this view, one to the rows behind it, one to the screen."""
    text = view.text
    files = [
        markup.tag(
            "a",
            text(f"picture-{kind}"),
            href=address(view, name, resource, form, **given),
            download=f"marsad-{name}-{kind}-{text.lang}.{form}",
            data_picture=name,
            data_form=form,
            data_size=given.get("size", ""),
        )
        for kind, (resource, form, given) in kinds(height, several).items()
    ]
    data = address(view, name, "numbers", "csv")
    rows = markup.tag("a", text("picture-data"), href=data, download=f"marsad-{name}-{text.lang}.csv")
    screen = markup.link(text("present-link"), view.link(view.page, view="present", figures=name))
    label = markup.tag("span", text("picture-links"), class_="soft")
    own = markup.fold(text("picture-own"), _own_size(view, name))
    sorry = markup.tag("span", class_="soft", role="status", data_sorry=text("picture-sorry"))
    return markup.block(label, *files, rows, screen, own, sorry, kind="pictures")


def _own_size(view: View, name: str) -> Markup:
    """Fields for the width and the height of a picture, in pixels; the side that is left empty follows the figure's shape."""
    path, _, query = address(view, name, "chart", "png").partition("?")
    limits = {"min": str(image.SIDES[0]), "max": str(image.SIDES[-1]), "step": str(image.SIDES.step)}
    fields = [
        markup.tag("label", view.text(f"picture-{side}"), " ", markup.void("input", type="number", name=side, **limits))
        for side in ("width", "height")
    ]
    button = markup.tag("button", view.text("picture-own-get"), type="submit")
    return markup.tag("form", *fields, button, action=path, method="get", data_given=query)


def address(view: View, name: str, resource: str, form: str, **changes: str) -> str:
    """The address, relative to a page, of a figure of this view as a file."""
    return formats.link(view, resource, form, {"dark": "1" if view.dark else "", **changes}, name=name)
