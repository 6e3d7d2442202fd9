"""What stands on a slide: words, a picture, bars.

PowerPoint and LibreOffice order and join Arabic by themselves: they are given logical text, told that its paragraphs
run from the right, and given a typeface for complex scripts beside the Latin one.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from lxml import etree
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_TICK_MARK
from pptx.oxml.ns import qn
from pptx.util import Emu, Inches, Pt

from components import fonts
from components.charts.layout import palette
from components.figures.spec import Bars
from components.i18n import bidi
from components.i18n.languages import LANGUAGES
from components.i18n.text import Text

#: Inches: the sheet, 16:9, and its edge.
SHEET, EDGE = (13.333, 7.5), 0.55
#: Points: 24 pixels high where the sheet is shown on 1920 × 1080.
SMALLEST = 12
#: Inches from the top, and height.
Place = tuple[float, float]


def words(slide: Any, place: Place, lines: Sequence[str], size: int, text: Text, soft: bool = False) -> None:
    """Lines in a box of their own; empty ones are left out."""
    holder = slide.shapes.add_textbox(*box(*place))
    holder.text_frame.word_wrap = True
    fill(holder.text_frame, [line for line in lines if line], size, text, soft)


def fill(frame: Any, lines: Sequence[str], size: int, text: Text, soft: bool = False, bold: bool = False) -> None:
    """Paragraphs in the direction of the language."""
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text = bidi.plain(line)
        run.font.size, run.font.bold = Pt(size), bold
        paragraph.space_after = Pt(size // 3)
        run.font.color.rgb = RGBColor.from_string(palette.colour("soft" if soft else "ink", False).removeprefix("#"))
        _direct(paragraph._p.get_or_add_pPr(), run._r.get_or_add_rPr(), text)


def _direct(paragraph: Any, run: Any, text: Text) -> None:
    """Direction, language and typeface, for Latin and for complex scripts."""
    rtl = text.dir == "rtl"
    paragraph.set("algn", "r" if rtl else "l")
    paragraph.set("rtl", "1" if rtl else "0")
    if run.tag == qn("a:rPr"):
        run.set("lang", LANGUAGES[text.lang].office)
    for script in ("a:latin", "a:cs"):
        etree.SubElement(run, qn(script)).set("typeface", fonts.FAMILY)


def picture(slide: Any, png: bytes, place: Place) -> Any:
    """As large as the room allows, in its middle."""
    left, top, width, height = box(*place)
    shape = slide.shapes.add_picture(BytesIO(png), left, top)
    scale = min(width / shape.width, height / shape.height)
    shape.width, shape.height = Emu(int(shape.width * scale)), Emu(int(shape.height * scale))
    shape.left, shape.top = Emu(left + (width - shape.width) // 2), Emu(top + (height - shape.height) // 2)
    return shape


def bars(slide: Any, drawn: Bars, most: float, place: Place, text: Text) -> Any:
    """Bars that the program draws: first category on top, growing away from the side where the language begins.

    `most`: the longest bar of all slides, which share one scale.
    """
    data = CategoryChartData(number_format="0")
    data.categories = [_own(label, text) for label in drawn.categories]
    for series in drawn.series:
        data.add_series(_own(series.name, text), series.values)
    many = len(drawn.series) > 1
    kind = XL_CHART_TYPE.BAR_STACKED if many else XL_CHART_TYPE.BAR_CLUSTERED
    shape = slide.shapes.add_chart(kind, *box(*place), data)
    chart, plot = shape.chart, shape.chart.plots[0]
    chart.font.size = Pt(SMALLEST)
    _direct(_paragraph(chart), chart.font._rPr, text)
    chart.has_title, chart.has_legend = False, many
    if many:
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    _axes(chart, most * (1.02 if many else 1.08), rtl=text.dir == "rtl")
    plot.gap_width, plot.has_data_labels = 45, True
    plot.data_labels.show_value, plot.data_labels.number_format = True, "0;-0;;"
    plot.data_labels.number_format_is_linked = False
    if many:
        plot.data_labels.font.bold, plot.data_labels.font.color.rgb = True, RGBColor(0xFF, 0xFF, 0xFF)
    plot.data_labels.position = XL_LABEL_POSITION.CENTER if many else XL_LABEL_POSITION.OUTSIDE_END
    for shown, series in zip(plot.series, drawn.series, strict=True):
        shown.format.fill.solid()
        shown.format.fill.fore_color.rgb = RGBColor.from_string(series.colour.removeprefix("#"))
    return shape


def _axes(chart: Any, most: float, rtl: bool) -> None:
    names, values = chart.category_axis, chart.value_axis
    names.reverse_order, values.reverse_order = True, rtl
    names.major_tick_mark, names.format.line.color.rgb = XL_TICK_MARK.NONE, RGBColor(0xD9, 0xD4, 0xC7)
    etree.SubElement(names._element, qn("c:tickLblSkip")).set("val", "1")  # no name is left out for want of room
    no_levels = names._element.find(qn("c:noMultiLvlLbl"))
    if no_levels is not None:
        names._element.append(no_levels)  # the schema wants it last
    values.visible, values.has_major_gridlines = False, False
    values.minimum_scale, values.maximum_scale = 0, most or 1


def _own(words: str, text: Text) -> str:
    """Words of a chart, where programs begin from the left whatever the paragraph says."""
    return bidi.figure(bidi.plain(words), text.dir == "rtl")


def _paragraph(chart: Any) -> Any:
    """The paragraph properties that all words of a chart take after."""
    return chart._chartSpace.find(qn("c:txPr")).find(qn("a:p")).find(qn("a:pPr"))


def box(top: float, height: float) -> tuple[Any, Any, Any, Any]:
    """Where something stands that takes the width of the sheet: left, top, width, height."""
    return Inches(EDGE), Inches(top), Inches(SHEET[0] - 2 * EDGE), Inches(height)
