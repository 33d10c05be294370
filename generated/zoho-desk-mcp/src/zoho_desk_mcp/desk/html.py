"""HTML as Markdown: what customers and agents write reaches a model without the markup of their mail programs."""

from __future__ import annotations

import html
import re

FIELDS = frozenset(
    {"answer", "body", "comment", "content", "description", "htmlContent", "resolution", "signature", "solution"}
)
"""Fields of answers that may hold HTML."""
LONGEST = 200_000
"""Characters of HTML that are converted; more than any answer passes on."""
TAG = re.compile(
    r"</?(?:a|abbr|address|b|blockquote|body|br|center|code|dd|div|dl|dt|em|font|h[1-6]|head|hr|html|i|img|li|meta|ol|p|"
    r"pre|s|small|span|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|u|ul)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)


def is_html(text: str, content_type: str | None) -> bool:
    """Whether a text is HTML: as its record says (`contentType`), or as it looks."""
    kind = (content_type or "").lower()
    if "plain" in kind:
        return False
    return bool(TAG.search(text)) or ("html" in kind and "&" in text)


def as_markdown(text: str) -> str:
    """The text of an HTML fragment as Markdown. Scripts, styles and pictures inside the text are left out."""
    from bs4 import BeautifulSoup
    from markdownify import ATX, MarkdownConverter

    soup = BeautifulSoup(text[:LONGEST], "html.parser")
    for tag in soup(["script", "style", "head", "title", "template"]):
        tag.decompose()
    for picture in soup.find_all("img", src=re.compile(r"^\s*data:", re.IGNORECASE)):
        picture.replace_with(str(picture.get("alt") or ""))
    try:
        converter = MarkdownConverter(
            heading_style=ATX, bullets="-", escape_asterisks=False, escape_underscores=False, autolinks=True
        )
        markdown = str(converter.convert_soup(soup))
    except RecursionError:  # nested a thousand deep: nobody's layout
        markdown = html.unescape(re.sub(r"<[^>]*>", " ", text[:LONGEST]))
    lines = (line.rstrip() for line in markdown.replace("\u00a0", " ").splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
