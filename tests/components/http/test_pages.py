"""The document of a page: in the reader's language, with no script that the policy does not name; and no page elsewhere."""

from __future__ import annotations

import re

import pytest

from components import web
from components.http.middleware import csp
from components.http.middleware.blocked_paths import is_open
from components.i18n.text import Text
from components.state.pages import PAGES
from components.web import streamlit_1_67
from tests import site


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_page_is_in_the_readers_language_before_it_runs(name: str, lang: str) -> None:
    path = "/" if name == PAGES[0] else f"/{name}"
    answer = site.client().get(path, headers={"accept-language": lang})
    text = Text(lang=lang)

    assert answer.status_code == 200
    assert f'<html lang="{lang}" dir="{text.dir}">' in answer.text
    assert f"<title>{text(f'nav-{name}')} · {text('site-name')}</title>" in answer.text
    assert answer.text.count(streamlit_1_67.SERVER) == 1
    assert '<noscript><p lang="ar" dir="rtl">' in answer.text
    assert len(re.findall(r'<link rel="modulepreload" crossorigin href="./static/js/(?:Html|purify)', answer.text)) == 2
    assert web.LOADING.body.decode() in answer.text
    assert "streamlit app" not in answer.text.lower()
    assert all(f"'sha256-{csp.digest(script)}'" in csp.page() for script in csp.SCRIPT.findall(answer.text))


def test_a_page_that_the_browser_has_is_not_sent_again() -> None:
    client = site.client()
    first = client.get("/arms?lang=ar")
    again = client.get("/arms?lang=ar", headers={"if-none-match": first.headers["etag"]})

    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/arms?lang=en", headers={"if-none-match": first.headers["etag"]}).status_code == 200


@pytest.mark.parametrize(
    "path",
    ["/nowhere", "/claims/x", "/claims/_stcore/health", "/wp-login.php", "/.env", "/download", "/staticx", "/arms//"],
)
def test_any_other_address_is_not_found_in_the_readers_language(path: str) -> None:
    answer = site.client().get(f"{path}?lang=ar", headers={"accept": "text/html"})

    assert answer.status_code == 404
    assert 'lang="ar" dir="rtl"' in answer.text
    assert site.client().get(path).json()["status"] == 404


@pytest.mark.parametrize(
    ("path", "opens"),
    [
        ("/static/js/index.js", True),
        ("/app/static/fonts/plex-arabic-400.woff2", True),
        ("/_stcore/stream", True),
        ("/_stcore/metrics", False),
        ("/_stcore/agent/mcp", False),
        ("/media/x.csv", True),
        ("/claims/", True),
        ("/feed.atom", True),
        ("/share/arms", True),
        ("/api/v2/x", True),  # answered as a problem by the routes
        ("/apix", False),
    ],
)
def test_what_a_page_is_made_of_stays_open(path: str, opens: bool) -> None:
    assert is_open(path) is opens


@pytest.mark.parametrize("path", ["/favicon.ico", "/favicon.png"])
def test_an_icon_is_found_by_its_usual_names(path: str) -> None:
    answer = site.client().get(path, follow_redirects=False)

    assert (answer.status_code, answer.headers["location"]) == (308, "/app/static/favicon.svg")


@pytest.mark.parametrize("asset", web.ASSETS.values(), ids=lambda asset: asset.name)
def test_style_and_script_are_files_that_a_browser_keeps(asset: web.Asset) -> None:
    client = site.client()
    page = client.get("/claims?lang=en").text
    kept, of_another_release = client.get(f"/{asset.address}"), client.get(f"/app/static/{asset.name}?v=0")

    assert f'"./{asset.address}"' in page
    assert kept.headers["content-type"].startswith(asset.media_type)
    assert kept.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert kept.content == of_another_release.content == asset.body
    assert of_another_release.headers["cache-control"] == "no-cache"
    assert not re.search(r"\bAT_[A-Z]|/\*(words|faces)\*/|\bFAMILY\b", kept.text), "a blank that nothing fills"
