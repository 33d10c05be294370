"""HTML as Markdown: of any depth, length and kind, in time, and never without an answer."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from zoho_desk_mcp.server.markup.html import MAX_CHARS, MAX_MARKDOWN, NO_MARKUP, as_markdown, is_html, without_tags
from zoho_desk_mcp.server.responses.response import Response
from zoho_desk_mcp.server.responses.shaping import shaped

HOSTILE = [
    "<p",
    "<!--",
    "<![CDATA[",
    "<a href='",
    "<script>",
    "</",
    "&#",
    "<b>" * 90 + "x",
    "<ol><li>",
    "<table><thead>",
    "<table><tr><td>",
    "<tr><td>x",
    "<li>",
    "<a><b><i><p>",
    "<font color=1><b id=2><p>",
    "<blockquote>",
    "<select><option>",
    "<svg><math>",
    "a=b ",
    "![](",
    "<code>`",
    "&amp;",
]
FAILING = [
    '<table><tr><td colspan="²">x</td></tr></table>',
    '<ol start="½"><li>x</ol>',
    f'<ol start="{"9" * 5_000}"><li>x</ol>',
    f'<table><tr><td colspan="{"9" * 5_000}">x</td></tr></table>',
    "<soup>x</soup>",
    "<![x]>x",
    "<![if !mso]>x<![endif]>",
    "<p>x\ud83d",
    '<a href="\udc00">x</a>',
    "<p>x\x00</p>",
    f"&#{'9' * 5_000};<b>x</b>",
    "<?xml version='1.0' encoding='utf-16'?><p>x",
    "<meta charset='utf-16'><p>x",
]
PIECES = [
    *"<>/&;='\" \n\t#!?-[]x1²½",
    *(
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<table>",
        "<tr>",
        "<td colspan=",
        "<ol start=",
        "<li>",
        "</ol>",
        "<a href=",
        "<img src=",
    ),
    *(
        "<div style='display:none'>",
        "</div>",
        "<!--",
        "-->",
        "<![x]>",
        "<?",
        "<soup>",
        "<svg>",
        "<pre>",
        "<br/>",
        "<html>",
    ),
    *(
        "\ud83d",
        "\udc00",
        "\x00",
        "\u202e",
        "漢",
        "&#x110000;",
        "&#0;",
        "&nbsp;",
        "9" * 40,
        "<script>",
        "</script>",
        "<x:y>",
    ),
]


@pytest.mark.parametrize("depth", [10, 5_000])
def test_html_of_any_depth_keeps_its_text(depth: int) -> None:
    shown = as_markdown("<div>" * depth + "deep" + "</div>" * depth)
    assert shown == ("deep" if depth == 10 else f"deep\n\n{NO_MARKUP}")


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_html_is_converted_in_time_and_stays_small(hostile: str) -> None:
    for text in (hostile * (MAX_CHARS // len(hostile)), f"<table><tr><td {hostile * (90_000 // len(hostile))}>x"):
        started = time.process_time()
        assert len(as_markdown(text)) <= MAX_MARKDOWN
        assert time.process_time() - started < 2


@pytest.mark.parametrize("opened", ["<b>", "<span>", "<div>", "<x>"])
def test_a_response_full_of_elements_without_an_end_is_shown_in_time(opened: str) -> None:
    """The parser looks for each end among all elements that are open."""
    text = f"{opened * (50_000 // len(opened))}seen{'</i>' * 12_000}"
    started = time.process_time()
    shown = shaped(Response({"data": [{"id": str(n), "content": text} for n in range(80)]}, records="data"))
    assert time.process_time() - started < 8
    assert shown["data"][0]["content"] == f"seen\n\n{NO_MARKUP}"


def test_what_may_be_hidden_is_left_out_where_it_is_not_read() -> None:
    deep, ends = "<b>" * 16_000, "</i>" * 11_000
    for hidden in ('<p style="display:none">secret</p>', "<p hidden>secret</p>", "<script>secret</script>"):
        shown = as_markdown(f"seen{deep}{hidden}{ends}")
        assert "secret" not in shown
        assert "seen… [" in shown


def test_many_rows_and_large_numbers_make_no_large_text() -> None:
    for text in ('<table><tr><td colspan="1000">x' * 3_000, f'<ol start="{"9" * 200}">' + "<li>x" * 15_000):
        assert len(as_markdown(text)) <= MAX_MARKDOWN


@pytest.mark.parametrize("text", FAILING)
def test_no_text_fails_its_response(text: str) -> None:
    assert "x" in as_markdown(text)
    rows = [{"id": str(number), "description": "<b>other</b>"} for number in range(10)]
    listed = shaped(Response({"data": [*rows, {"id": "11", "description": text}]}, records="data"))
    assert [row["id"] for row in listed["data"]] == [*map(str, range(10)), "11"]
    assert listed["data"][0]["description"] == "**other**"


def test_a_hundred_thousand_texts_of_any_kind_are_shown() -> None:
    chance = random.Random(20)
    for _ in range(100_000):
        text = "".join(chance.choices(PIECES, k=chance.randint(1, 12)))
        assert isinstance(as_markdown(text), str), text


@pytest.mark.parametrize("element", ["aside", "button", "dialog", "figure", "legend", "option", "summary"])
def test_words_of_elements_beside_each_other_do_not_run_together(element: str) -> None:
    text = f"<{element}>Yes</{element}><{element}>No</{element}>"
    assert as_markdown(text).split() == as_markdown(text, converts=False).split()[:2] == ["Yes", "No"]


@pytest.mark.parametrize("first", ["<style>p {}</style>", "<meta charset=utf-8>", "<head>", "<script>x</script>"])
@pytest.mark.parametrize("element", ["section", "details", "mark", "o:p", "custom-element", "p", "font"])
def test_no_element_counts_as_part_of_the_head_that_a_mail_begins_with(first: str, element: str) -> None:
    shown = as_markdown(f"<title>secret</title>{first}<{element}>seen</{element}> <p>rest")
    assert "seen" in shown
    assert "rest" in shown
    assert "secret" not in shown


def test_a_text_with_too_much_markup_says_so() -> None:
    assert as_markdown("<p>a</p>" * 11_000).endswith(f"a\n\n{NO_MARKUP}")
    assert as_markdown("<p>a</p>" * 9_000).endswith("a\n\na")
    many = [{"id": str(number), "description": "<p>" + "x " * 40_000} for number in range(9)]
    shown = shaped(Response({"data": many}, records="data", following={}))
    assert shown["data"][0]["description"].endswith("x") or "Cut" in shown["note"]


def test_html_that_is_too_long_says_so() -> None:
    assert as_markdown("<p>" + "x" * MAX_CHARS).endswith("x… [3 more characters of HTML]")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<h2>T</h2>text", "## T\n\ntext"),
        ("<div>a</div><div>b</div>", "a\n\nb"),
        ("<p>a<br>b</p>", "a\nb"),
        ('<a href="https://x.example/?a=1&amp;b=2">link</a>', "[link](https://x.example/?a=1&b=2)"),
        (
            '<img src="https://x.example/a.png" alt="pic"><img src="data:x" alt="in it">',
            "![pic](https://x.example/a.png)in it",
        ),
        ("<blockquote>On Monday<br>hello</blockquote>", "> On Monday\n> hello"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n  - b"),
        (
            "<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td>3</td></tr></table>",
            "| A | B |\n| --- | --- |\n| 1\\|2 | 3 |",
        ),
        ("<form><nav>a</nav><header>b</header><font>c</font></form>", "a\n\nb\n\nc"),
        ("1*2 &lt;b&gt; a_b_c", "1*2 <b> a_b_c"),
    ],
)
def test_usual_html_is_usual_markdown(text: str, shown: str) -> None:
    assert as_markdown(text) == shown


@given(st.text(max_size=200), st.none() | st.text(max_size=10))
def test_html_of_any_kind_is_converted(text: str, kind: str | None) -> None:
    if is_html(text, kind):
        as_markdown(text)
    assert isinstance(as_markdown(f"<p>{text}"), str)


def test_nothing_is_logged_of_an_empty_text(caplog: pytest.LogCaptureFixture) -> None:
    assert (as_markdown(""), without_tags("")) == ("", "")
    assert caplog.records == []


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", " java\tscript:x", "VBScript:x", "data:text/html,x", "file:///etc/x"]
)
def test_a_link_runs_nothing_and_opens_no_file(address: str) -> None:
    assert as_markdown(f'<p><a href="{address}">words</a> <img src="{address}" alt="picture"></p>') == "words picture"


@pytest.mark.parametrize(
    "address", ["mailto:a@b.example", "tel:+1555", "/a/b", "#a", "x.html?a=b:c", "HTTPS://x.example"]
)
def test_a_usual_link_stays(address: str) -> None:
    assert as_markdown(f'<p><a href="{address}">words</a></p>') == f"[words]({address})"
