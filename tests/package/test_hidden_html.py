"""What nobody sees of a mail, no model reads; and what somebody sees is there."""

from __future__ import annotations

import time

import pytest
from zoho_desk_mcp.server.markup.html import as_markdown, without_tags

PATIENCE = 2.0
"""Seconds of the processor for a text of 100,000 characters: to go back over one takes five and more."""
VISIBLE = "font-size:14px;visibility:visible;text-indent:0"


@pytest.mark.parametrize(
    "style",
    [
        *("display:none!important", "visibility: collapse", "max-height:0;overflow:hidden"),
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
        *("display:block;display:none", "display:none!important;display:block", "display:none;display:bogus"),
        *("opacity:-1", "opacity:0e0", "text-indent:-999px", "text-indent:-99em", "font-size:14px;font:0/0 Arial"),
        *(
            "margin-left:-" + "0" * 9_000 + "999px",
            "order:" + "9" * 9_000 + ";display:none",
            "width:0;overflow:hidden",
            "max-width:0;width:100%;overflow:hidden",
        ),
        *("display:none;x:(;display:block", "x:'/*';display:none;x:'*/'", "display:none;x:'\"'\"';display:block"),
        *("color:transparent;text-shadow:0 0 0 transparent", "color:transparent;text-shadow:0 0 rgba(0, 0, 0, 0)"),
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
        *("mso-hide:all", "zoom:0", "overflow:hidden;line-height:0", "clip-path:inset(50% 0 0 0)"),
        *("display:none;display:block", "font-size:0;font-size:14px", "font-size:0;font:14px Arial", "max-height:0"),
        *("font-family:'Open Sans';font-size:0;font-size:14px", "transform:scale(0);transform:none"),
        *("background-clip:text;-webkit-text-fill-color:transparent", "-webkit-background-clip:text;color:transparent"),
        *("color:transparent;text-shadow:0 0 0 #000", "color:transparent;-webkit-text-fill-color:#000"),
        *("background:linear-gradient(red, blue) text;color:transparent", "display:none!ie"),
        *("position:relative;padding-bottom:56.25%;height:0;overflow:hidden", "width:0;min-width:100%;overflow:hidden"),
        *("position:absolute;left:50%;width:1600px;margin-left:-800px", "text-indent:-141.6pt;margin-left:141.6pt"),
        *("text-indent:-1416pt;margin:0 0 0 1416pt", "position:absolute;left:-9999px;right:-9999px;margin:auto"),
        *("position:absolute;left:50%;margin-left:-300px", "transform:translate(-50%,-50%) scale(0.9)"),
        *("display:none;x:url(/*);display:block", "display:none;x:'/*';display:block", "opacity:0;x:(;);opacity:1"),
    ],
)
def test_what_mail_programs_show_is_there(style: str) -> None:
    assert as_markdown(f'<div style="{style}">seen</div>') == "seen"


@pytest.mark.parametrize(
    "text",
    [
        '<table><tr><td style="max-width:0;width:100%;overflow:hidden;text-overflow:ellipsis">seen</td></tr></table>',
        '<table><tr><td style="width:1px;white-space:nowrap;overflow:hidden">seen</td></tr></table>',
        '<table style="height:0;overflow:hidden"><tr><td>seen</td></tr></table>',
        '<div style="display:table;height:0;overflow:hidden">seen</div>',
        '<span style="height:0;overflow:hidden">seen</span>',
        '<img width="600" height="1" style="height:auto" alt="seen">',
        '<img width="1" height="1" style="width:600px;height:200px" alt="seen">',
    ],
)
def test_elements_that_take_no_such_sizes_are_there(text: str) -> None:
    assert "seen" in as_markdown(text)


@pytest.mark.parametrize(
    "text",
    [
        '<td style="display:block;height:0;overflow:hidden">secret</td>',
        '<span style="display:inline-block;width:0;overflow:hidden">secret</span>',
        '<a style="position:absolute;height:1px;overflow:hidden">secret</a>',
        '<img style="width:1px;height:1px" alt="secret">',
        '<img width="600" height="1" alt="secret">',
    ],
)
def test_elements_that_take_sizes_are_hidden_by_them(text: str) -> None:
    assert as_markdown(f"<div>{text}</div><p>seen</p>") == "seen"


@pytest.mark.parametrize(
    ("style", "inner"),
    [
        ("font-size:0", '<font size="2">seen</font>'),
        ("font-size:0", "<button>seen</button>"),
        ("color:transparent", "<button>seen</button>"),
        ("color:transparent", '<a href="https://x.example/">seen</a>'),
        ("color:transparent", '<font color="red">seen</font>'),
        ("color:transparent", '<b style="background-clip:text">seen</b>'),
    ],
)
def test_elements_with_values_of_their_own_are_seen(style: str, inner: str) -> None:
    shown = as_markdown(f'<div style="{style}">secret{inner}secret</div>')
    assert "seen" in shown
    assert "secret" not in shown


@pytest.mark.parametrize(
    ("outer", "inner"),
    [
        *(
            ("font-size:0", f"font-size:{value}")
            for value in ("bogus", "", "calc(0px)", "var(--x)", "revert-layer", "14")
        ),
        *(("color:transparent", f"color:{value}") for value in ("bogus", "", "#ab", "rgb(1)", "inherit", "#0000")),
        ("color:transparent", "color:rgb(0 0 0 / 0)"),
        ("visibility:hidden", "visibility:x"),
        ("text-indent:-9999px", "text-indent:x"),
    ],
)
def test_what_is_no_known_value_ends_no_hiding(outer: str, inner: str) -> None:
    assert as_markdown(f'<div style="{outer}"><div style="{inner}">secret</div></div>seen') == "seen"


@pytest.mark.parametrize("style", ["font-size:0", "visibility:hidden", "text-indent:-9999px"])
def test_addresses_of_links_that_nobody_sees_are_left_out(style: str) -> None:
    link = '<a href="https://x.example/secret" title="secret">{}</a>'
    for within in ("x", " ", "", "<b>x</b>", '<img src="https://x.example/secret.png" width="1">'):
        assert as_markdown(f'<p style="{style}">{link.format(within)}</p>seen').strip() == "seen"
    assert as_markdown(f'<p style="{style}">{link.format("x")}<b style="{VISIBLE}">seen</b></p>') == "**seen**"


def test_links_of_which_something_is_seen_keep_their_address() -> None:
    link = '<p style="font-size:0"><a href="https://x.example/a">{}</a></p>'
    for within, shown in (
        ('<img src="https://x.example/a.png" alt="b">', "![b](https://x.example/a.png)"),
        ('secret<span style="font-size:14px">seen</span>', "seen"),
    ):
        assert as_markdown(link.format(within)) == f"[{shown}](https://x.example/a)"


@pytest.mark.parametrize(
    "part",
    [
        *(
            "margin-left:-" + "0" * 499 + ";",
            "margin-left:-" + "0" * 90_000 + ";",
            "opacity:" + "9" * 5_000 + ";",
            "font:bold 1 ",
            "font:0/",
            ";",
            "a:;",
        ),
        *(
            "transform:translate(",
            "transform:scale(1) ",
            "color:rgb(0,",
            "text-shadow:0 0 rgb(0,0,0)",
            "font-size:1em;",
        ),
        *("filter:opacity(", "('", "'\"", "((", "\\", "/*", "!", "clip:rect(0,", "padding:0 ", "display:none;x:';"),
    ],
)
def test_hostile_styles_take_no_time_and_fail_nothing(part: str, caplog: pytest.LogCaptureFixture) -> None:
    styles = (part * (95_000 // len(part)), "transform:" + part * (95_000 // len(part)))
    for style in (*styles, *(f"{style};x:'" for style in styles)):
        text = f'<p style="{style}">seen</p>'.replace("\"'", "&quot;'")
        started = time.process_time()
        as_markdown(text)
        assert time.process_time() - started < PATIENCE
    assert not caplog.records


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


@pytest.mark.parametrize(
    "given",
    [
        *(f"<p{{}}>secret<{tag}>seen</{tag}>" for tag in ("article", "details", "footer", "header", "main", "nav")),
        "<p{}>secret<section>seen</section>",
        "<p{}>secret<section>seen</section> also</p> seen",
        "<p{}>secret<b>and<dl><dd>seen",
        "<p{}>secret<span>and<li>seen",
        "<table><tr><td><p{}>secret<aside>seen</table>",
        "<p>first<table><tr><td><p{}>secret</td><td>seen<section>seen",
        "<p{}>secret<b>and<table><tr><td>seen</table>",
        "<ul><li{}>secret<b>and<li>seen</ul>",
        "<ul><li{}>secret<p>and<article>more</article><li>seen</ul>",
        *(f"<dl><{tag}{{}}>secret<section>and</section><{tag}>seen</dl>" for tag in ("dd", "dt")),
        "<dl><dt{}>secret<b>and<dd>seen</dl>",
        "<table><tr><td{}>secret<b>and<td>seen</table>",
        "<table><tr><td>first<th{}>secret<ul><li>and<tr><td>seen</table>",
        "<table><tr{}><td>secret<b>and<tr><td>seen</table>",
        "<table><tbody{}><tr><td>secret<b>and<tbody><tr><td>seen</table>",
    ],
)
@pytest.mark.parametrize("style", ["display:none", "font-size:0"])
def test_what_has_no_end_hides_no_more_than_in_a_browser(given: str, style: str) -> None:
    markdown = as_markdown(given.format(f' style="{style}"'))
    assert "seen" in markdown
    assert ("also" in markdown) == ("also" in given)
    assert "secret" not in markdown


@pytest.mark.parametrize(
    "given",
    [
        *("<p{}>secret<button><section>and</section></button></p>", "<p{}>secret<b>and</b></p>"),
        *("<ul><li{}>secret<ul><li>and<li>more</ul>and</ul>", "<dl><dd{}>secret<dl><dt>and<dd>more</dl>and</dl>"),
        "<table><tr><td{}>secret<table><tr><td>and<td>more<tr><td>and</table>and</table>",
    ],
)
def test_what_has_no_end_hides_what_is_within_it(given: str) -> None:
    assert as_markdown(given.format(' style="display:none"') + "<p>seen</p>").strip("-| \n") == "seen"


@pytest.mark.parametrize(
    "part", ["<p><section>", "<section><p>", "<p><b><section>", "<p><table><td><p>", "<li><b>", "<b><dd>"]
)
def test_elements_without_an_end_take_no_time(part: str) -> None:
    began = time.process_time()
    as_markdown(part * (100_000 // len(part)))
    assert time.process_time() - began < PATIENCE
