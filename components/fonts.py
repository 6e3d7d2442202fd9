"""The typeface of page, charts and exports: IBM Plex Sans Arabic, from its package, as small web fonts of our own.

`python -m components.fonts` writes the web fonts (Arabic and Latin apart, regular and bold) and the licence.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

FAMILY = "IBM Plex Sans Arabic"
WEIGHTS = {400: "Regular", 700: "Bold"}
#: Arabic with its marks, digits and the invisible characters of bidirectional text; and everything Latin.
RANGES = {
    "arabic": "U+0600-06FF,U+0750-077F,U+200C-200F,U+2066-2069,U+061C,U+25CC,U+FD3E-FD3F",
    "latin": "U+0020-007E,U+00A0-024F,U+2010-2027,U+202F-205E,U+20AC,U+2190-2193,U+2212,U+2260-2265",
}
FOLDER = Path(__file__).parent / "static" / "fonts"


def file(weight: int = 400) -> Path:
    """The whole TTF of one weight, Arabic and Latin, as the package ships it (OFL-1.1)."""
    return Path(str(files("fontpkg_ibm_plex_sans_arabic"))) / "files" / f"IBMPlexSansArabic-{WEIGHTS[weight]}.ttf"


def build(folder: Path = FOLDER) -> list[Path]:
    """Write `plex-{script}-{weight}.woff2` for each script and weight, and LICENSE; returns the fonts."""
    from fontTools import subset  # a build tool: the running site never needs it

    folder.mkdir(parents=True, exist_ok=True)
    package = Path(str(files("fontpkg_ibm_plex_sans_arabic")))
    (folder / "LICENSE").write_bytes((package / "LICENSE").read_bytes())
    families = []
    for weight in WEIGHTS:
        for script, ranges in RANGES.items():
            target = folder / f"plex-{script}-{weight}.woff2"
            subset.main(
                [
                    str(file(weight)),
                    f"--unicodes={ranges}",
                    "--layout-features=*",
                    "--flavor=woff2",
                    f"--output-file={target}",
                ]
            )
            families.append(target)
    return families


if __name__ == "__main__":
    for path in build():
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")
