"""The report as one HTML page that needs nothing else: every difference with its lines on both sides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from generator.drift.formats.summary import every_impact, headline, sections
from generator.drift.formats.wording import MEANINGS, TITLES, on_one_line, place_of, words_for
from generator.drift.report import Report
from generator.drift.tool_change import Source, ToolChange

STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem }
:root { color-scheme: light dark }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #8886; padding: .3rem .5rem; text-align: left; vertical-align: top }
td, code { overflow-wrap: anywhere }
.breaking { border-left: 4px solid #c22 } .additive { border-left: 4px solid #282 }
.notice { border-left: 4px solid #b80 } .internal { border-left: 4px solid #888 }
"""
COLUMNS = ("Tool", "Where", "What", "Before", "After", "Fingerprint")


def as_page(report: Report, changes: Sequence[ToolChange]) -> str:
    """The page."""
    return "\n".join(_lines(report, changes)) + "\n"


def _lines(report: Report, changes: Sequence[ToolChange]) -> Iterator[str]:
    yield "<!doctype html>"
    yield '<html lang="en"><head><meta charset="utf-8"><title>What changed</title>'
    yield f"<style>{STYLE}</style></head><body><h1>What changed</h1>"
    yield f"<p><strong>{escape(headline(report))}</strong></p>"
    for section in sections(report, on_one_line):
        yield f"<h2>{escape(section.title)}</h2>"
        yield "<ul>"
        yield from (f"<li>{escape(entry)}</li>" for entry in section.entries)
        yield "</ul>"
    yield "<h1>Every difference</h1>"
    for impact, found in every_impact(changes):
        is_open = " open" if impact == "breaking" else ""
        yield f'<details class="{impact}"{is_open}><summary>{TITLES[impact]} ({len(found)})</summary>'
        yield f"<p>{escape(MEANINGS[impact])}</p>"
        yield f"<table><tr>{''.join(f'<th>{name}</th>' for name in COLUMNS)}</tr>"
        yield from (_row(change) for change in found)
        yield "</table></details>"
    yield "</body></html>"


def _row(change: ToolChange) -> str:
    before, after = (_source(source) for source in change.sources)
    cells = (
        f"<code>{escape(change.tool or change.operation)}</code>",
        escape(place_of(change, on_one_line)),
        escape(words_for(change, on_one_line)),
        before,
        after,
        f"<code>{change.fingerprint}</code>",
    )
    return f'<tr id="{change.fingerprint}">{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>'


def _source(source: Source | None) -> str:
    return f"<code>{escape(str(source))}</code>" if source else ""
