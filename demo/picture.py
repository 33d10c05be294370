"""Draws what the demo prints as a terminal in which line comes after line: an SVG that moves without any script."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from rich.style import Style
from rich.text import Text

from demo.recording import recorded

PICTURE = Path(__file__).parent / "picture.svg"
COMMAND = "$ make demo"
ROWS = 26
CHARACTER, ROW, MARGIN, BAR = 7.2, 18, 16, 34
"""Pixels: the width of a character, the height of a row, around the text, above it."""
BACKGROUND, FOREGROUND, DIM = "#16181d", "#e6e6e6", "#9aa0aa"
COLORS = {2: "#7ec87e", 6: "#5cc8e0"}
"""By their numbers on a terminal."""
BUTTONS = ("#ff5f57", "#febc2e", "#28c840")
HEADING_SECONDS, CALL_SECONDS, RESULT_SECONDS, LAST_SECONDS = 1.0, 0.4, 0.12, 5.0


def draw(lines: Sequence[Text]) -> str:
    """The picture. Without animation, as where a person wants less motion, it shows the last lines."""
    lines = [Text.assemble((COMMAND, "bold")), *lines]
    width, height = max(len(line.plain) for line in lines) * CHARACTER + 2 * MARGIN, BAR + ROWS * ROW + MARGIN
    buttons = (f'<circle cx="{MARGIN + 8 + 20 * n}" cy="17" r="6" fill="{BUTTONS[n]}"/>' for n in range(len(BUTTONS)))
    texts = (_text(line, number) for number, line in enumerate(lines) if line.plain)
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height}" width="{width:g}" '
            f'height="{height}" role="img" aria-label="A terminal in which {escape(COMMAND[2:])} runs">',
            f"<style>{_style(lines)}</style>",
            f'<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>',
            *buttons,
            f'<svg x="{MARGIN}" y="{BAR}" width="{width - 2 * MARGIN:g}" height="{ROWS * ROW}">',
            '<g class="lines">',
            *texts,
            f'<rect class="cover" width="100%" height="{len(lines) * ROW}" fill="{BACKGROUND}"/>',
            "</g>",
            "</svg>",
            "</svg>\n",
        )
    )


def _text(line: Text, number: int) -> str:
    """One line, which is as wide as its characters in whatever font there is."""
    parts, end = [], 0
    for span in line.spans:
        parts += [_part(line.plain[end : span.start], Style()), _part(line.plain[span.start : span.end], span.style)]
        end = span.end
    parts.append(_part(line.plain[end:], Style()))
    size = f'y="{number * ROW + 13}" textLength="{len(line.plain) * CHARACTER:g}" lengthAdjust="spacingAndGlyphs"'
    return f"<text {size}>{''.join(parts)}</text>"


def _part(text: str, style: str | Style) -> str:
    if isinstance(style, str):
        style = Style.parse(style)
    classes = [name for name in ("bold", "dim") if getattr(style, name)]
    color = COLORS.get(style.color.number or 0) if style.color else None
    attributes = (f' class="{" ".join(classes)}"' if classes else "") + (f' fill="{color}"' if color else "")
    return f"<tspan{attributes}>{escape(text, quote=False)}</tspan>" if attributes else escape(text, quote=False)


def _style(lines: Sequence[Text]) -> str:
    """How it looks and moves: a cover goes down line by line, and all goes up where the rows do not suffice."""
    moments = _moments(lines)
    seconds = moments[-1] + LAST_SECONDS
    last = f"translateY({-max(0, len(lines) - ROWS) * ROW}px)"
    cover, scroll = [], []
    for shown, moment in enumerate(moments, 1):
        share = f"{moment / seconds * 100:.2f}%"
        cover.append(f"{share}{{transform:translateY({shown * ROW}px)}}")
        scroll.append(f"{share}{{transform:translateY({-max(0, shown - ROWS) * ROW}px)}}")
    return (
        "text{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;white-space:pre;"
        f"fill:{FOREGROUND}}}.bold{{font-weight:bold}}.dim{{fill:{DIM}}}"
        f".cover{{transform:translateY({len(lines) * ROW}px);animation:cover {seconds:g}s step-end infinite}}"
        f".lines{{transform:{last};animation:scroll {seconds:g}s step-end infinite}}"
        f"@keyframes cover{{{''.join(cover)}}}@keyframes scroll{{{''.join(scroll)}}}"
        "@media(prefers-reduced-motion:reduce){.cover,.lines{animation:none}}"
    )


def _moments(lines: Sequence[Text]) -> list[float]:
    """When each line comes."""
    moments, now = [0.0], 0.0
    for line in lines[1:]:
        is_result, is_call = line.plain.startswith("    "), line.plain.startswith("  ")
        now += RESULT_SECONDS if is_result else CALL_SECONDS if is_call else HEADING_SECONDS
        moments.append(round(now, 2))
    return moments


if __name__ == "__main__":
    PICTURE.write_text(draw(recorded()), encoding="utf-8")
