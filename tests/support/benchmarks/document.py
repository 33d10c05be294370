"""The tables in docs/performance.md, each between two comments that name it."""

from __future__ import annotations

import re
from pathlib import Path

from tests.support.projects import ROOT

DOCUMENT = ROOT / "docs/performance.md"


def write_table(name: str, text: str, document: Path = DOCUMENT) -> None:
    """Put a text in the place of the one between `<!-- name -->` and `<!-- /name -->`."""
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    place = re.compile(rf"{begin}.*?{end}", re.DOTALL)
    whole, count = place.subn(lambda _: f"{begin}\n\n{text.strip()}\n\n{end}", document.read_text(encoding="utf-8"))
    assert count == 1, f"{document.name} has {count} places for {name}"
    document.write_text(whole, encoding="utf-8")
