"""How a claim stands, in words: how many origins assert it, and who denies it. Said in this one way everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from components.i18n import names
from components.i18n.text import Text
from data import count
from data.ledger.load import Ledger
from data.query import evidence
from data.query.evidence import Opponent

#: Words, and the id of the claim they lead to.
Lead = tuple[str, str]


def words(ledger: Ledger, text: Text, claim: str) -> str:
    """`3 independent origins; denied by Alta (general denial of 17 May 2024)`."""
    row_evidence = evidence.of(ledger, claim)
    denials = [each for each in row_evidence.opponents if each.is_denial]
    whole = any(each.reach == "whole" for each in denials)
    against = {
        "stands-denied" if whole else "stands-denied-part": denials,
        "stands-contradicted": [each for each in row_evidence.opponents if not each.is_denial],
        "stands-preceded": row_evidence.preceding,
    }
    sentences = [text(message, who=_who(ledger, text, each)) for message, each in against.items() if each]
    parts = [text("stands-support", n=row_evidence.support), *(sentences or [text("stands-undenied")])]
    return _joined(text, parts)


def _joined(text: Text, parts: Sequence[str]) -> str:
    """`one; two; three`."""
    return reduce(lambda first, second: text("stands-both", first=first, second=second), parts)


def supporters(ledger: Ledger, text: Text, claim: str) -> list[Lead]:
    """The claims of other origins that assert this one, each by who says it."""
    return [(names.speaker(ledger, text, each), each) for each in evidence.of(ledger, claim).supporters]


def opponents(ledger: Ledger, text: Text, claim: str) -> list[Lead]:
    """Who denies or contradicts a claim and when; several denials of one voice lead to the last of them."""
    return _by_voice(ledger, text, evidence.of(ledger, claim).opponents)


def preceding(ledger: Ledger, text: Text, claim: str) -> list[Lead]:
    """Whose denial came before the acts claimed."""
    return _by_voice(ledger, text, evidence.of(ledger, claim).preceding)


def _who(ledger: Ledger, text: Text, opposing: Sequence[Opponent]) -> str:
    return text.list([name for name, _ in _by_voice(ledger, text, opposing)])


def _by_voice(ledger: Ledger, text: Text, opposing: Sequence[Opponent]) -> list[Lead]:
    """Opponents put together by voice and kind, in the order in which they first spoke."""
    groups: dict[tuple[str, str], list[Opponent]] = {}
    for each in opposing:
        groups.setdefault((each.voice, each.scope if each.is_denial else "contradiction"), []).append(each)
    return [(_told(ledger, text, kind, group), group[-1].id) for (_, kind), group in groups.items()]


def _told(ledger: Ledger, text: Text, kind: str, group: Sequence[Opponent]) -> str:
    """`Alta (2 general denials, the last of 28 June 2024)`; those of two layers are told apart, not added."""
    layers = ledger.claims["layer"]
    parts = {layer: own for layer in count.LAYERS if (own := [each for each in group if layers[each.id] == layer])}
    told = {layer: _denials(text, kind, own) for layer, own in parts.items()}
    named = [text("stands-layer", layer=text.code("layer", layer), what=what) for layer, what in told.items()]
    what = _joined(text, named) if len(named) > 1 else told.popitem()[1]
    return text("stands-by", who=names.origin(ledger, text, group[-1].voice), what=what)


def _denials(text: Text, kind: str, group: Sequence[Opponent]) -> str:
    """`2 general denials, the last of 28 June 2024`; all of one layer."""
    return text(f"stands-{kind}", n=len(group), date=text.date(group[-1].said, bare=True) or text("stands-undated"))
