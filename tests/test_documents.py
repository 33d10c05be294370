"""What a document links to is there: files, headings in them. Addresses of the web are not asked."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.support.projects import ROOT

LISTED = subprocess.run(["git", "ls-files", "-z", "*.md"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
DOCUMENTS = [ROOT / name for name in LISTED.split("\0") if name and not {"golden", "templates"} & set(Path(name).parts)]
"""Templates are looked at where they are copied to."""


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_to_files_and_headings(path: Path) -> None:
    assert missing(path) == []


def test_what_is_missing_is_found(tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("# Two *words*, `code_name`\n\n## Again\n\n## Again\n\n```\n# no heading\n```\n")
    fine = "[1](other.md) [2](other.md#two-words-code_name) [3](other.md#again-1) [4](#here) [5](https://example.com/x)"
    wrong = "[6](gone.md) [7](other.md#no-heading) [8](#there) ![9](gone.svg) `[10](code.md)`"
    (tmp_path / "it.md").write_text(f"# Here\n\n{fine}\n\n{wrong}\n")
    assert missing(tmp_path / "it.md") == ["gone.md", "other.md#no-heading", "#there", "gone.svg"]


def missing(path: Path) -> list[str]:
    """The links of a document that lead nowhere."""
    return [link for link in links(path) if not leads_somewhere(path, link)]


def leads_somewhere(path: Path, link: str) -> bool:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return True
    target = path.parent / unquote(parts.path) if parts.path else path
    if not target.exists():
        return False
    return not parts.fragment or target.suffix != ".md" or unquote(parts.fragment) in anchors(target)


def tokens(path: Path) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(path.read_text(encoding="utf-8"))


def links(path: Path) -> list[str]:
    parts = [part for token in tokens(path) for part in token.children or []]
    found = [part.attrGet("href") or part.attrGet("src") for part in parts]
    return [str(link) for link in found if link]


@cache
def anchors(path: Path) -> frozenset[str]:
    """The names that GitHub gives to headings."""
    read, found = tokens(path), list[str]()
    for token, inline in pairwise(read):
        if token.type == "heading_open":
            text = "".join(part.content for part in inline.children or [])
            name = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
            before = sum(one == name or re.fullmatch(rf"{re.escape(name)}-\d+", one) is not None for one in found)
            found.append(f"{name}-{before}" if before else name)
    return frozenset(found)
