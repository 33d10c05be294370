"""HTML as Markdown: mails and articles without the markup of the programs that wrote them."""

from __future__ import annotations

import re


def to_markdown(html: str) -> str:
    """The text of an HTML fragment as Markdown. Scripts and styles are left out."""
    from bs4 import BeautifulSoup
    from markdownify import MarkdownConverter

    soup = BeautifulSoup(html, "html.parser")
    for tag in soup(["script", "style", "head", "title", "template"]):
        tag.decompose()
    text = str(MarkdownConverter(heading_style="ATX", bullets="-", escape_misc=False).convert_soup(soup))
    lines = (line.rstrip() for line in text.replace("\u00a0", " ").splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
