"""A reader's tables, when no rule is broken, as a ledger of their own: what of ours they refer to goes along, nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from data.ledger import load, own, versions
from data.ledger.codebook import Codebook, in_other_language
from data.ledger.load import Edition, Ledger
from data.ledger.schema import LANGUAGES, Table
from data.upload.records import Row

#: Tables of ours of which those rows go along that are referred to, in this order, and the columns that refer to them.
REFERRED = {"events": ("event",), "places": ("places",), "sources": ("source",)}
#: Columns that name a claim, by table; a row whose claim is not among the reader's is left out.
ENDS = {"attributions": ("claim",), "flows": ("claim",), "relations": ("claim", "other"), "measures": ("claim",)}


def opened(tables: Mapping[str, list[Row]], ours: Ledger, book: Codebook, day: str) -> tuple[str, int]:
    """Keep the tables as a ledger whose cut-off is `day` (ISO): its version, by which an address asks for it, and how many
    rows are left out because their claim is not among the reader's."""
    stored = {name: _frame(tables.get(name, []), book.tables[name]) for name in load.TABLES}
    kept = versions.stored(ours)
    for name, columns in REFERRED.items():
        wanted = {code for frame in stored.values() for code in _references(frame, columns)}
        stored[name] = _joined(stored[name], kept[name][kept[name]["id"].isin(wanted)])
    stored["parties"] = _joined(stored["parties"], kept["parties"])  # names only, and those by which they are found
    stored["aliases"] = _joined(stored["aliases"], kept["aliases"][kept["aliases"]["source"].eq("")])
    before = sum(map(len, stored.values()))
    for name, ends in ENDS.items():
        held = [stored[name][end].isin(stored["claims"]["id"]) | _optional(stored[name][end], name) for end in ends]
        stored[name] = stored[name][pd.concat(held, axis=1).all(axis=1)].reset_index(drop=True)
    left_out = before - sum(map(len, stored.values()))
    stored["attributions"] = pd.concat([stored["attributions"], _chains(stored)], ignore_index=True)
    stored = {name: _held(frame, stored, book.tables[name]) for name, frame in stored.items()}
    ledger = load.build(stored, book, Edition(own.version(), day, is_own=True))
    own.keep(ledger, stored)
    return ledger.edition.version, left_out


def _frame(rows: list[Row], table: Table) -> pd.DataFrame:
    """Rows as they would be stored; what is said in one language stands for the other as well."""
    frame = pd.DataFrame(rows, columns=list(table.stored), dtype=str).fillna("")
    for column in frame:
        other = in_other_language(str(column))
        if other in frame:
            frame[column] = frame[column].where(frame[column].ne(""), frame[other])
    return frame


def _joined(theirs: pd.DataFrame, ours: pd.DataFrame) -> pd.DataFrame:
    """Theirs, then those of ours that have none of their ids."""
    rest = ours[~ours["id"].isin(theirs["id"])] if "id" in ours else ours
    return pd.concat([theirs, rest[[*theirs]]], ignore_index=True)


def _references(frame: pd.DataFrame, columns: Sequence[str]) -> set[str]:
    """The ids that a table names in these columns."""
    return {code for column in columns if column in frame for cell in frame[column] for code in cell.split(";") if code}


def _held(frame: pd.DataFrame, stored: Mapping[str, pd.DataFrame], table: Table) -> pd.DataFrame:
    """The same without references to rows of ours that did not go along: an event that is the same happening, a measure."""
    ids = {column: set(stored[refers]["id"]) for column in map(str, frame) if (refers := table.columns[column].refers) and "id" in stored[refers]}
    kept = {
        column: [";".join(code for code in cell.split(";") if code in known) for cell in frame[column]] for column, known in ids.items()
    }
    return frame.assign(**{column: pd.Series(cells, frame.index, dtype="str") for column, cells in kept.items()})


def _optional(cells: pd.Series, name: str) -> pd.Series:
    """Measures need no claim."""
    return cells.eq("") if name == "measures" else pd.Series(data=False, index=cells.index)


def _chains(stored: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """The first step of the claims that have no chain: whoever published their document, or its title."""
    claims, sources = stored["claims"], stored["sources"].set_index("id")
    bare = claims[~claims["id"].isin(stored["attributions"]["claim"])]
    party = bare["source"].map(sources["outlet"]).fillna("")
    told = {f"described_{lang}": bare["source"].map(sources[f"title_{lang}"]).fillna("").mask(party.ne(""), "") for lang in LANGUAGES}
    steps = pd.DataFrame({"claim": bare["id"], "step": "1", "party": party, **told})
    return steps.reindex(columns=stored["attributions"].columns, fill_value="")
