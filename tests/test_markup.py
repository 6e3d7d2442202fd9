"""HTML that cannot be broken by what is put into it."""

import ast
import re
from pathlib import Path

import pytest

from components import markup
from components.i18n.text import Text

ROOT = Path(__file__).parents[1]


def test_whatever_is_put_in_is_escaped() -> None:
    assert markup.tag("p", "a < b & <i>", title='"') == '<p title="&#34;">a &lt; b &amp; &lt;i&gt;</p>'


def test_elements_stand_in_elements_as_they_are() -> None:
    assert markup.tag("p", markup.tag("b", "<"), " & ") == "<p><b>&lt;</b> &amp; </p>"


def test_arabic_in_the_braces_of_a_program_is_an_element_of_its_own() -> None:
    assert markup.program('title = {{مرصد "1"}}, note = {<x>}') == (
        '<pre dir="ltr">title = {{<bdi class="name" lang="ar">مرصد &#34;1&#34;</bdi>}}, note = {&lt;x&gt;}</pre>'
    )


def test_arabic_in_english_is_told_to_be_arabic_and_its_surroundings_stay_escaped() -> None:
    said = Text("en")._seen("printed “بيونغ يانع” <not> “3”")

    assert markup.tag("td", said) == '<td>printed “<bdi lang="ar">بيونغ يانع</bdi>” &lt;not&gt; “3”</td>'


#: What a page reads as Markdown: the names of Streamlit's elements whose first words it is.
READING = {"write", "caption", "markdown", "title", "header", "subheader", "button", "expander", "popover", "selectbox",
           "multiselect", "radio", "pills", "segmented_control", "text_input", "checkbox", "toggle", "info", "warning",
           "error", "success", "tabs", "toast", "file_uploader", "download_button", "link_button"}  # fmt: skip
#: Blanks of sentences that numbers, dates and our own labels fill.
OURS = {"count", "page", "last", "year", "month", "shown", "spell", "files", "size", "rows", "most", "seconds", "all",
        "denials", "against", "active"}  # fmt: skip


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("![a](b) :red[x] $y$", r"\!\[a\]\(b\) \:red\[x\] \$y\$"),
        ("قال، 2024", "قال، 2024"),
        ("1. one", r"1\. one"),
        ("at https://a.example/b", r"at https\:\u2060//a.example/b"),
        ("at www.a.example", "at www\u2060.a.example"),
        ("to a@b.example", "to a\u2060@b.example"),
        (":smile: :material/x: at 12:30", r"\:\u2060smile\: \:\u2060material/x\: at 12\:30"),
        ("a -> b -- c <-> d", r"a \-\u2060\> b \-\u2060\- c \<\u2060\-\> d"),
        ("a\n# b", r"a \# b"),
    ],
)
def test_markdown_stays_what_was_written(words: str, shown: str) -> None:
    assert markup.literal(words) == shown.replace(r"\u2060", "\u2060")


def test_marks_are_escaped_after_numbers_are_isolated() -> None:
    shown = markup.literal(Text("ar")("filter-day-wrong", typed="2024-13-45"))

    assert not re.search(r"\\[^\w\s]*[\u2066-\u2069]", shown)


def ours(node: ast.expr) -> bool:
    """Whether words are our own: a constant sentence whose blanks hold numbers, or anything made literal."""
    if isinstance(node, ast.Constant):
        return True
    if isinstance(node, ast.IfExp):
        return ours(node.body) and ours(node.orelse)
    if isinstance(node, ast.BinOp):
        return ours(node.left) and ours(node.right)
    if isinstance(node, ast.JoinedStr):
        return all(isinstance(part, ast.Constant) or ours(part.value) for part in node.values)  # type: ignore[attr-defined]
    if not isinstance(node, ast.Call):
        return False
    called = ast.unparse(node.func)
    if called.endswith(("filter_label", "literal")):
        return True
    return called.endswith("text") and {each.arg for each in node.keywords if each.arg} <= OURS


def test_words_of_the_ledger_and_of_readers_reach_markdown_as_literals_only() -> None:
    reading = [
        f"{path.name}:{node.lineno} {ast.unparse(node.args[0])}"
        for folder in ("components", "pages")
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in READING and node.args
        and ast.unparse(node.func.value) in ("st", "place", "column", "fold") and not ours(node.args[0])
        and "label_visibility" not in {each.arg for each in node.keywords}
    ]  # fmt: skip

    assert reading == []


def test_a_word_that_no_line_holds_can_be_broken() -> None:
    long = "x" * 500

    assert max(len(part) for part in str(markup.tag("p", long)).split("<wbr>")) < 30
    assert str(markup.tag("p", long)).replace("<wbr>", "") == f"<p>{long}</p>"
    assert str(markup.tag("p", "a & b", "&" * 90)).replace("<wbr>", "") == f"<p>a &amp; b{'&amp;' * 90}</p>"
    assert "<wbr>" not in markup.tag("p", "word " * 500)


def test_a_label_opens_to_its_sentence_where_there_is_one() -> None:
    label = markup.chip("Alleged", "alleged")

    assert markup.explained(label, "") == label
    assert markup.explained(label, "a < b") == (
        '<details class="explained" name="explained"><summary><span class="tag alleged">Alleged</span></summary>'
        "<p>a &lt; b</p></details>"
    )


def test_of_a_long_table_the_first_rows_are_seen_and_the_others_folded() -> None:
    rows = [{"n": str(number)} for number in range(3)]
    html = markup.folded_table(rows, {"n": "N"}, 2, lambda rest: f"{rest} more")
    seen, folded = html.split("<details>")

    assert [re.findall(r">(\d)</td>", part) for part in (seen, folded)] == [["0", "1"], ["2"]]
    assert folded.startswith("<summary>1 more</summary>")
    assert markup.folded_table(rows, {"n": "N"}, 3, lambda rest: f"{rest} more") == markup.table(rows, {"n": "N"})
