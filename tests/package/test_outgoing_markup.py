"""What a model writes as Markdown reaches a customer as HTML, with its lines and lists."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from zoho_desk_mcp.server.markup.outgoing import MAX_BRACKETS, MAX_LENGTH, as_html, outgoing

from tests.support.turns import turns_of_others


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Hello", "<p>Hello</p>"),
        ("Hello,\n\nbest regards\nGrace", "<p>Hello,</p>\n<p>best regards<br />\nGrace</p>"),
        ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
        ("**Note**: 2 < 3 & so on", "<p><strong>Note</strong>: 2 &lt; 3 &amp; so on</p>"),
        ("[guide](https://example.com/a?b=1&c=2)", '<p><a href="https://example.com/a?b=1&amp;c=2">guide</a></p>'),
        ("[click](javascript:alert(1))", "<p>[click](javascript:alert(1))</p>"),
        ("<p>Hello</p>", "<p>Hello</p>"),
        ("Hello<br>you", "Hello<br>you"),
        ("<b>\nHello\n    <i>you</i></b>", "<b>\nHello\n    <i>you</i></b>"),
        ("a &amp; b\nc", "<p>a &amp; b<br />\nc</p>"),
        ("Fill in <order number>,\nthen go", "<p>Fill in &lt;order number&gt;,<br />\nthen go</p>"),
        ("Use `<br>`\nhere", "<p>Use <code>&lt;br&gt;</code><br />\nhere</p>"),
        ("Use `<br>` or <br>\nhere", "Use `<br>` or <br>\nhere"),
        ("```\n<p>\n```", "<pre><code>&lt;p&gt;\n</code></pre>"),
        ("    Hello\n\n    you", "<p>Hello</p>\n<p>you</p>"),
        ("", ""),
    ],
)
def test_conversion(text: str, html: str) -> None:
    assert as_html(text) == html


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_every_word_arrives(text: str) -> None:
    class Text(HTMLParser):
        data = ""

        def handle_data(self, data: str) -> None:
            self.data += data

    if "<" in text or "&" in text:
        return
    reader = Text()
    reader.feed(as_html(text))
    letters = {character for character in text if character.isalnum() and character.isascii()}
    assert letters <= set(reader.data) | set(as_html(text))


def test_a_text_beyond_any_limit_is_not_converted() -> None:
    text = "- x\n" * (MAX_LENGTH // 4 + 1)
    assert as_html(text) is text


def test_deep_nesting_ends() -> None:
    assert as_html(">" * 5_000 + " deep")


@pytest.mark.anyio
async def test_a_long_text_is_converted_while_others_go_on() -> None:
    async with turns_of_others() as turns:
        html = await outgoing("- *x* and [a](https://example.com)\n" * 1_900)
    assert str(html).count("<li>") == 1_900
    assert turns.count > 5


def test_more_brackets_than_any_text_has_are_not_looked_at() -> None:
    text = "![" * MAX_BRACKETS
    assert as_html(text) != text
    assert as_html(f"{text}[") == f"{text}["
