"""Styles that look as if they hid something, and do not, as a browser shows them: what they are of is there."""

from __future__ import annotations

import pytest
from zoho_desk_mcp.server.markup.html import as_markdown


@pytest.mark.parametrize(
    "style",
    [
        *("transform:translateX(-9999px) translateX(9999px)", "filter:opacity(-1)", "filter:blur(x) opacity(0)"),
        *("transform:scale(0deg)", "transform:scaleY(1,0)", "transform:scale (0)", "transform:scale(0 0)"),
        *("transform:rotate(x) scale(0)", "transform:translate(-9999px)translate(9999px,0)"),
        *("clip-path:inset(100%,100%)", "clip-path:circle(0) circle(0)", "position:absolute;clip:rect(0)"),
        *("color:rgb(0 0 0 0)", "color:rgba(0,0,0 / 0)", "color:rgba (0,0,0,0)"),
        *("height:0%;overflow:hidden", "max-height:0%;overflow:hidden", "overflow:clip;overflow-y:visible;height:0"),
        *("margin-left:-9999px;float:right", "margin:0 -9999px;text-align:center", "margin-left:-3000px;direction:rtl"),
        *("position:absolute;right:0;margin-left:-9999px", "margin-left:-3000px;text-align:right"),
        *("opacity:0;display:contents", "clip-path:circle(0);display:contents", "font-size:0;font:menu"),
        *("filter:opacity(0);filter:drop-shadow(0 0 2px red)", "transform:scale(0);transform:rotate3d(1,1,1,45deg)"),
        *("filter:opacity(0);filter:blur()", "filter:opacity()"),
        *("/* x */font-size:0;font-size:14px;background:rgb(0,0,0)", "display:no/**/ne"),
        *("color:transparent;color:color-mix(in srgb, red, blue)", "text-indent:-3000px;text-align:right"),
        *("-webkit-text-stroke-width:1px;-webkit-text-stroke-color:#000;color:transparent",),
    ],
)
def test_what_styles_do_not_hide_is_there(style: str) -> None:
    assert as_markdown(f'<div style="{style}">seen</div>') == "seen"


@pytest.mark.parametrize(
    "text",
    [
        '<h1 style="background:linear-gradient(red,blue);-webkit-background-clip:text"><b style="{}">seen</b></h1>',
        '<div style="text-shadow:0 0 2px #000"><span style="{}">seen</span></div>',
        '<div style="-webkit-text-stroke:1px #000"><p><span style="{}">seen</span></p></div>',
    ],
)
def test_letters_are_seen_by_what_elements_around_paint(text: str) -> None:
    assert "seen" in as_markdown(text.format("color:transparent"))


def test_letters_that_end_what_paints_them_are_not_seen() -> None:
    inner = '<span style="color:transparent;text-shadow:none">secret</span>'
    assert as_markdown(f'<div style="text-shadow:0 0 2px #000">{inner}seen</div>') == "seen"


@pytest.mark.parametrize(
    "text",
    [
        '<table><tr><td style="margin-left:-9999px">seen</td></tr></table>',
        '<table><tr><td style="display:inline;text-indent:-9999px">seen</td></tr></table>',
        '<span style="margin-left:-9999px"><div>seen</div></span>',
        '<p>a<span style="display:contents;text-indent:-9999px">seen</span></p>',
        '<p hidden style="display:block">seen</p>',
    ],
)
def test_elements_that_styles_do_not_move_are_there(text: str) -> None:
    assert "seen" in as_markdown(text)


@pytest.mark.parametrize(
    "style",
    [
        *("transform:translate(0, -9999px) rotate(0)", "transform:scale(0%)", "transform:scale3d(1, 0, 1)"),
        *("transform:translate(-500px) translateX(-500px)", "filter:grayscale(1) opacity(5%)"),
        *("filter:grayscale() opacity(0)", "filter:opacity(0) drop-shadow(0 0 1px red)"),
        *("clip-path:circle(0 at 50% 50%)", "clip-path:inset(50% 10% round 1px)", "color:hsl(0 0% 0% / 0)"),
        *("overflow-y:hidden;width:0", "overflow:clip;width:0", "margin:0 0 0 -9999px", "/* x */display:none"),
    ],
)
def test_what_these_hide_is_left_out(style: str) -> None:
    assert as_markdown(f'<div style="{style}">secret</div>seen') == "seen"
