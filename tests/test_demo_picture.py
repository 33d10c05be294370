"""The picture in the README shows what the demo prints."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from rich.text import Text

from demo.picture import PICTURE, ROWS, draw
from demo.recording import recorded

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def lines() -> list[Text]:
    return recorded()


def shown(picture: str) -> list[str]:
    return ["".join(text.itertext()) for text in ElementTree.fromstring(picture).iter(f"{SVG}text")]


def test_it_is_of_the_demo_as_it_runs_now(lines: list[Text]) -> None:
    is_same = PICTURE.read_text(encoding="utf-8") == draw(lines)
    assert is_same, "the demo prints something else by now: draw it anew with `make picture`"


def test_it_has_every_line(lines: list[Text]) -> None:
    assert shown(draw(lines)) == ["$ make demo", *(line.plain for line in lines if line.plain)]


def test_the_last_lines_are_seen_without_animation() -> None:
    style = ElementTree.fromstring(draw([Text(f"line {number}") for number in range(ROWS + 9)]))[0].text or ""
    assert ".lines{transform:translateY(-180px)" in style
    assert "prefers-reduced-motion:reduce){.cover,.lines{animation:none}" in style


def test_lines_come_one_after_the_other() -> None:
    style = ElementTree.fromstring(draw([Text("1. Heading"), Text("  call()"), Text("    result")]))[0].text or ""
    (frames,) = re.findall(r"@keyframes cover\{(.*?)\}@keyframes", style)
    moments = [float(moment) for moment in re.findall(r"([\d.]+)%", frames)]
    assert moments == sorted(set(moments))
    assert moments[0] == 0
    assert moments[-1] < 100
    assert re.findall(r"\((\d+)px", frames) == ["18", "36", "54", "72"]


def test_it_loads_and_runs_nothing(lines: list[Text]) -> None:
    """What customers wrote is in it."""
    picture = draw([*lines, Text('<script>x</script> <a href="https://example.com">')])
    parts = list(ElementTree.fromstring(picture).iter())
    assert {part.tag.removeprefix(SVG) for part in parts} == {"svg", "style", "rect", "circle", "g", "text", "tspan"}
    assert [name for part in parts for name in part.attrib if "href" in name or name.startswith("on")] == []
    assert "url(" not in (parts[1].text or "")
