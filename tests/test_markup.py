"""HTML that cannot be broken by what is put into it."""

from components import markup
from components.i18n.text import Text


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
