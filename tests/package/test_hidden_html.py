"""What nobody sees of a mail, no model reads; and what somebody sees is there."""

from __future__ import annotations

import pytest
from zoho_desk_mcp.server.responses.html import as_markdown, without_tags


@pytest.mark.parametrize(
    "style",
    [
        *("display:none!important", "visibility: collapse", "mso-hide:all", "max-height:0;overflow:hidden"),
        *("font-size:1px;line-height:1px", "opacity:0.0", "color: transparent", "text-indent:-9999px"),
        *(
            "display:/**/none",
            r"d\69splay:no\6e e",
            "font:0/0 a",
            "font:bold 0 Arial Black, sans",
            "font-size:1%",
            "font-size:0.001em",
        ),
        *("opacity:.01", "filter:opacity(0)", "color:rgba(1, 2, 3, 0)", "color:rgb(1 2 3 / 0%)", "color:#fff0"),
        *("height:0;overflow:hidden", "max-width:1px;overflow-x:hidden", "position:absolute;left:-9999px"),
        *("transform:translateX(-9999px)", "transform: scale(0)", "clip-path:inset(100%)", "content-visibility:hidden"),
        *("display:none;font-family:';display:block", "position:fixed;clip:rect(0, 0, 0, 0)", "margin-left:-3000px"),
    ],
)
def test_what_mail_programs_do_not_show_is_left_out(style: str) -> None:
    assert as_markdown(f'<div style="x:y;{style}">secret</div><p>seen</p>') == "seen"


@pytest.mark.parametrize(
    "style",
    [
        *("max-height:0.5em", "font-size:10px", "font-size:1.2em", "background-color:transparent", "max-width:0"),
        *("line-height:0", "text-indent:-10px", "opacity:0.9", "fill-opacity:0", "mso-hide:none"),
        *("font:12px / 1px Arial", "font:400 12px/0 Arial", "font-size:10%", "opacity:", "width:0", "left:-9999px"),
        *("color:rgb(0, 0, 0)", "color:hsl(0,0%,0%)", "color:#000", "color:rgba(0,0,0,.9)", "height:0"),
        *("position:absolute;left:50%;margin-left:-300px", "transform:translate(-50%,-50%) scale(0.9)"),
    ],
)
def test_what_mail_programs_show_is_there(style: str) -> None:
    assert as_markdown(f'<div style="{style}">seen</div>') == "seen"


@pytest.mark.parametrize(
    ("outer", "inner", "is_seen"),
    [
        ("font-size:0px;padding:10px", "font-size:13px", True),
        ("font-size:0", "font-size:100%", False),
        ("font-size:0", "color:red", False),
        ("visibility:hidden", "visibility:visible", True),
        ("color:transparent", "color:#000", True),
        ("display:none", "display:block", False),
        ("opacity:0", "opacity:1", False),
    ],
)
def test_parts_of_what_is_not_seen_may_be_seen_again(outer: str, inner: str, is_seen: bool) -> None:
    """Newsletters, and mails that programs send, have their text within a part of no font size."""
    text = f'<div style="{outer}">secret<div style="{inner}">seen</div>secret</div>end'
    for shown in (as_markdown(text), without_tags(text)):
        assert shown.split() == (["seen", "end"] if is_seen else ["end"])


def test_pictures_are_seen_where_letters_have_no_size_and_dots_are_not() -> None:
    picture = '<img src="https://x.example/a.png" alt="words"{}>'
    shown = "![words](https://x.example/a.png)"
    assert as_markdown(f'<div style="font-size:0">{picture.format("")}</div>') == shown
    assert as_markdown(f'<div style="visibility:hidden">{picture.format("")}</div>seen') == "seen"
    assert as_markdown(picture.format(' width="1" height=" 1px"') + "seen") == "seen"
    assert as_markdown(picture.format(' width="10"')) == shown


def test_what_is_hidden_stays_hidden_in_texts_without_markup() -> None:
    hidden = '<p title="a > b" style="display: none">secret</p><div hidden>secret</div>'
    hidden += '<span style="font-size:0.0">secret</span>'
    deep = "<div>" * 300
    for text in (hidden + "seen", deep + hidden + "seen", "<br>" * 11_000 + hidden + "seen"):
        for shown in (as_markdown(text), as_markdown(text, converts=False), without_tags(text)):
            assert "secret" not in shown
            assert "seen" in shown


@pytest.mark.parametrize("element", ["embed", "wbr", "source", "track", "br", "img"])
def test_an_element_that_holds_nothing_hides_nothing(element: str) -> None:
    assert "seen" in as_markdown(f"<p>a<{element} hidden>seen</p>")


@pytest.mark.parametrize("element", ["iframe", "noembed", "noframes", "template"])
def test_what_no_mail_program_shows_is_left_out(element: str) -> None:
    assert as_markdown(f"<p>seen<{element}><b>secret</b></{element}></p>") == "seen"
