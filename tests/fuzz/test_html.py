"""Any HTML becomes text, any Markdown becomes HTML, and both in time."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st
from zoho_desk_mcp.server.markup.outgoing import as_html
from zoho_desk_mcp.server.responses.html import MAX_MARKDOWN, as_markdown, without_tags

from tests.support.fuzz import rounds, texts

ELEMENTS = [
    "p",
    "b",
    "a",
    "table",
    "thead",
    "tr",
    "td",
    "ol",
    "ul",
    "li",
    "pre",
    "code",
    "blockquote",
    "svg",
    "math",
    "x:y",
]
ELEMENTS += ["script", "style", "template", "select", "option", "img", "br", "html", "body", "meta", "form", "iframe"]
ATTRIBUTES = ["start", "colspan", "rowspan", "href", "src", "style", "hidden", "class", "charset", "type"]

attributes = st.lists(st.tuples(st.sampled_from(ATTRIBUTES) | texts, texts | st.integers().map(str)), max_size=3).map(
    lambda pairs: "".join(f' {name}="{value}"' for name, value in pairs)
)
pieces = st.one_of(
    texts,
    st.tuples(st.sampled_from(ELEMENTS), attributes).map(lambda made: f"<{made[0]}{made[1]}>"),
    st.sampled_from(ELEMENTS).map(lambda name: f"</{name}>"),
    st.sampled_from(
        ["<!--", "-->", "<![CDATA[", "]]>", "<?", "<!", "&#", "&#x110000;", "<", ">", "[", "](", "```", "|"]
    ),
)
markup = st.lists(st.tuples(pieces, st.sampled_from([1, 1, 1, 2, 50, 3_000])), max_size=12).map(
    lambda made: "".join(piece * times for piece, times in made)
)


@rounds(40)
@given(markup)
def test_any_html_becomes_text_in_time(text: str) -> None:
    started = time.process_time()
    assert len(as_markdown(text)) <= MAX_MARKDOWN
    assert isinstance(without_tags(text), str)
    assert time.process_time() - started < 20


@rounds(40)
@given(markup)
def test_any_markdown_becomes_html_in_time(text: str) -> None:
    started = time.process_time()
    assert isinstance(as_html(text), str)
    assert time.process_time() - started < 20
