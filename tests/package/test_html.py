"""HTML as Markdown: of any depth, length and kind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from zoho_desk_mcp.server.responses.html import MAX_CHARS, as_markdown, is_html


@pytest.mark.parametrize("depth", [10, 5_000])
def test_html_of_any_depth_keeps_its_text(depth: int) -> None:
    assert as_markdown("<div>" * depth + "deep" + "</div>" * depth) == "deep"


@pytest.mark.parametrize("hostile", ["<p", "<!--", "<![CDATA[", "<a href='", "<script>", "</", "&#", "<b>" * 90 + "x"])
def test_hostile_html_is_converted_within_the_tests_time(hostile: str) -> None:
    text = hostile * (MAX_CHARS // len(hostile))
    assert len(as_markdown(text)) <= 2 * MAX_CHARS


def test_html_that_is_too_long_says_so() -> None:
    assert as_markdown("<p>" + "x" * MAX_CHARS).endswith("x… [3 more characters of HTML]")


@given(st.text(max_size=200), st.none() | st.text(max_size=10))
def test_html_of_any_kind_is_converted(text: str, kind: str | None) -> None:
    if is_html(text, kind):
        as_markdown(text)
    assert isinstance(as_markdown(f"<p>{text}"), str)
