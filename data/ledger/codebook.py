"""The codebook: what the tables, their columns and their codes are called and mean, read from `datapackage.yaml`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from data.ledger.dossier import Dossier
from data.ledger.schema import LANGUAGES, Code, Column, Rule, Table, Words

#: The folder of the dossier: the codebook, `curated/` and `releases/`, and `geo/land.json` if it has a map of its own.
HOME = Path(os.environ.get("MARSAD_DOSSIER") or Path(__file__).parents[1]).resolve()
PATH = HOME / "datapackage.yaml"
#: libyaml reads the file in a fifth of the time.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Codebook:
    """All of it. Vocabularies keep the order of the file: that of the ladder, of time, or of importance."""

    version: str
    cutoff: str
    created: str
    label: Words
    note: Words
    dossier: Dossier
    tables: Mapping[str, Table]
    vocabularies: Mapping[str, Mapping[str, Code]]
    rules: Mapping[str, Rule]
    derivations: Mapping[str, Words]
    reports: Mapping[str, Words]

    def column(self, table: str, name: str) -> Column:
        """KeyError if there is no such table or column."""
        return self.tables[table].columns[name]

    def codes(self, vocabulary: str) -> Mapping[str, Code]:
        """The codes of a vocabulary in their order. KeyError if there is no such vocabulary."""
        return self.vocabularies[vocabulary]

    def caption(self, vocabulary: str, code: str, lang: str) -> str:
        """What a reader sees for a code; the code itself where the vocabulary does not have it."""
        described = self.vocabularies[vocabulary].get(code)
        return described.label[lang] if described else code


def in_other_language(column: str) -> str:
    """The column that says the same in the other language; "" for one that is in none."""
    stem, _, lang = column.rpartition("_")
    return f"{stem}_{next(each for each in LANGUAGES if each != lang)}" if stem and lang in LANGUAGES else ""


@cache
def source(path: Path = PATH) -> str:
    """The file at `path`, read once: what leaves the program is what it goes by, whatever becomes of the file."""
    return path.read_text(encoding="utf-8")


@cache
def document(path: Path = PATH) -> Mapping[str, Any]:
    """The file as plain values, read once. Change a copy only."""
    parsed: Mapping[str, Any] = yaml.load(source(path), LOADER)  # noqa: S506 both loaders are safe
    return parsed


@cache
def read(path: Path = PATH) -> Codebook:
    """The codebook at `path`, read once."""
    descriptor = document(path)
    return Codebook(
        version=descriptor["version"],
        cutoff=descriptor["cutoff"],
        created=descriptor["created"][:10],  # Frictionless wants a time; the day is what we say
        label=descriptor["label"],
        note=descriptor["note"],
        dossier=_dossier(descriptor["dossier"]),
        tables={table["name"]: _table(table) for table in descriptor["resources"]},
        vocabularies={name: _vocabulary(codes) for name, codes in descriptor["vocabularies"].items()},
        rules={name: Rule(message=_words(rule), mend=rule["mend"]) for name, rule in descriptor["rules"].items()},
        derivations=descriptor["derivations"],
        reports=descriptor["reports"],
    )


def dossier() -> Dossier:
    """What the ledger is about."""
    return read().dossier


def _dossier(block: Mapping[str, Any]) -> Dossier:
    lists = {name: tuple(block[name]) for name in ("pair", "monitoring", "surname_first", "since", "eras")}
    panels = {name: tuple(bounds) for name, bounds in block["panels"].items()}
    return Dossier(**{**block, **lists, "panels": panels})


def _table(resource: Mapping[str, Any]) -> Table:
    fields = [_column(field) for field in resource["schema"]["fields"]]
    derived, added = ([_column(field, derived=True) for field in resource.get(name, ())] for name in ("derived", "added"))
    key = resource["schema"].get("primaryKey", ())
    return Table(
        name=resource["name"],
        path=resource["path"],
        label=resource["label"],
        note=resource["note"],
        key=(key,) if isinstance(key, str) else tuple(key),
        columns={column.name: column for column in fields + derived},
        added={column.name: column for column in added},
    )


def _column(field: Mapping[str, Any], derived: bool = False) -> Column:
    constraints = field.get("constraints", {})
    return Column(
        name=field["name"],
        type=field["type"],
        required=constraints.get("required", False),
        unique=constraints.get("unique", False),
        is_list=field.get("list", False),
        codes=field.get("codes"),
        refers=field.get("refers"),
        edtf=field.get("edtf", False),
        pattern=constraints.get("pattern", ""),
        longest=constraints.get("maxLength", 0),
        printed=field.get("printed", False),
        default=field.get("default"),
        derived=derived,
        label=field["label"],
        note=field.get("note", {}),
    )


def _vocabulary(codes: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Code]:
    return {code: _code(code, texts) for code, texts in codes.items()}


def _code(code: str, described: Mapping[str, Any]) -> Code:
    more = {name: str(described.get(name, "")) for name in ("family", "lane", "way")}
    return Code(code, _words(described), described.get("note", {}), goods=tuple(described.get("goods", ())), **more)


def _words(labels: Mapping[str, str]) -> Words:
    return {lang: labels[lang] for lang in LANGUAGES}
