"""The description of the routes held against the routes: schemathesis asks what the document allows, and what not.

What it asks is bounded and the same in every run; figures are printed by a stand-in.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from components.exports import file_cache
from components.exports.formats import RESOURCES
from components.http import images, openapi
from data.ledger import load
from data.ledger.load import Ledger
from tests import site
from tests.printing import Printer

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    response_headers_conformance,
    negative_data_rejection,
]
#: Chats and robots lengthen addresses: what these resources do not know they pass over.
LENIENT = [check for check in CHECKS if check is not negative_data_rejection]
EACH = {GenerationMode.POSITIVE: 15, GenerationMode.NEGATIVE: 10}
PATHS = [
    path.replace("{table}", table)
    for resource in RESOURCES
    for path in resource.paths.values()
    for table in openapi.tables(resource)
]


@pytest.fixture
def document(small: Ledger, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The description of a site with the small ledger that prints at once and as much as it is asked."""
    monkeypatch.setattr(load, "load", lambda: small)
    monkeypatch.setattr(images, "RENDERER", Printer())
    file_cache.FILES.clear()
    monkeypatch.setenv("MARSAD_EXPORTS", "1000000")
    return openapi.document(small)


def test_all_routes_are_asked(document: dict[str, Any]) -> None:
    assert sorted(document["paths"]) == sorted(PATHS)


@pytest.mark.parametrize("path", PATHS)
def test_a_route_keeps_to_its_description(path: str, document: dict[str, Any]) -> None:
    app = site.client().app
    operation = schemathesis.openapi.from_dict(document)[path]["GET"]
    seen: Counter[int] = Counter()
    resource = next(each for each in RESOURCES if each.answers(re.sub("{.*?}", "x", path)))
    checks = LENIENT if resource.lenient else CHECKS

    for mode, examples in EACH.items():
        if mode is GenerationMode.NEGATIVE and not document["paths"][path]["get"].get("parameters"):
            continue  # nothing about it can be wrong

        @settings(
            max_examples=examples,
            derandomize=True,
            deadline=None,
            database=None,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy(generation_mode=mode))
        def ask(case: Case) -> None:
            answer = case.call(base_url=site.HERE, app=app, timeout=120)
            seen[answer.status_code] += 1
            case.validate_response(answer, checks=checks)

        ask()

    print(f"{path}: {sum(seen.values())} questions, {dict(sorted(seen.items()))}")
    assert seen[200] or "{id}" in path  # no id is met by chance
