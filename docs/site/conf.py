"""The documentation site, of the pages in the folder above: `make docs` builds it with Sphinx."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util import logging

DOCS = Path(__file__).parents[1]
PROJECT = tomllib.loads((DOCS.parent / "generated/zoho-desk-mcp/pyproject.toml").read_text(encoding="utf-8"))["project"]
FILES = f"{PROJECT['urls']['Repository']}/blob/main"
LINK = re.compile(r"\]\(\.\./([^)#\s]+)(#[^)\s]*)?\)")
"""A link to a file of the repository that is no page of the site."""
ENTRY = re.compile(r"^- \[[^\]]+\]\((\w[\w.-]*)\.md\)", re.MULTILINE)
"""A page as `index.md` lists it."""

project = PROJECT["name"]
version = PROJECT["version"]
extensions = ["myst_parser", "sphinxcontrib.mermaid"]
exclude_patterns = ["site"]
myst_heading_anchors = 4
myst_fence_as_directive = ["mermaid"]
html_theme = "furo"
html_title = f"{project} {version}"
html_copy_source = False
html_theme_options = {"source_repository": PROJECT["urls"]["Repository"], "source_directory": "docs/"}


def setup(app: Sphinx) -> None:
    """Called by Sphinx."""
    app.connect("source-read", prepare)


def prepare(_: Sphinx, page: str, source: list[str]) -> None:
    """The pages are read on the repository's site too, so what only this one needs is added here."""
    text = LINK.sub(lambda link: _to_file(page, *link.groups("")), source[0])
    source[0] = text + _navigation(text) if page == "index" else text


def _to_file(page: str, path: str, anchor: str) -> str:
    if not (DOCS.parent / path).exists():
        logging.getLogger(__name__).warning("a link to %s, which is not in the repository", path, location=page)
    return f"]({FILES}/{path}{anchor})"


def _navigation(index: str) -> str:
    """The table of contents: the headings of the index, and the pages that are listed under each."""
    parts = re.split(r"^## (.+)$", index, flags=re.MULTILINE)[1:]
    return "".join(
        f"\n```{{toctree}}\n:hidden:\n:caption: {caption}\n\n" + "\n".join(ENTRY.findall(body)) + "\n```\n"
        for caption, body in zip(parts[::2], parts[1::2], strict=True)
    )
