"""What docs/operations.md and docs/security.md lead to is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.projects import ROOT

DOCUMENTS = [ROOT / "docs/operations.md", ROOT / "docs/security.md"]


def anchors(text: str) -> set[str]:
    """The anchors of a document's headings."""
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_links_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(([^)]+)\)", path.read_text(encoding="utf-8"))
    assert links
    for link in links:
        name, _, anchor = link.partition("#")
        target = (path.parent / name).resolve() if name else path
        assert target.exists(), link
        assert not anchor or anchor in anchors(target.read_text(encoding="utf-8")), link


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_files_that_are_named_exist(path: Path) -> None:
    for name in re.findall(r"`((?:[\w-]+/)+[\w-]*(?:\.\w+)?)`", path.read_text(encoding="utf-8")):
        assert (ROOT / name).exists() or (ROOT / "templates/server" / name).exists(), name
