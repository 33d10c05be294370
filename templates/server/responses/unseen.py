"""What a text holds beside what a person sees of it: it leaves with the text, so who agrees to that is told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

PLAIN = re.compile(
    r"[0-9]{1,4}(px|%)?|left|right|center|top|middle|bottom|ltr|rtl|auto|_blank|(noopener|noreferrer| )+"
    r"|text-align: ?(left|right|center);?|language-\w{1,20}"
)
"""Values of attributes that can say nothing but how a text looks."""


class Everything:
    """Takes a parser's events: all that HTML holds."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._values: list[str] = []

    def exceeds(self, text: str, markup: str) -> bool:
        """Whether it is more than this text and this markup."""
        if "".join("".join(self._texts).split()) != "".join(text.split()):
            return True
        return any(escape(value) not in markup for value in dict.fromkeys(self._values))

    def start(self, _: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self._values += [value for value in attributes.values() if value and not PLAIN.fullmatch(value.strip())]

    def end(self, _: str) -> None:
        """An element ends."""

    def data(self, data: str) -> None:
        """Text."""
        self._texts.append(data)

    def comment(self, text: str) -> None:
        """A comment."""
        self._values.append(f"<!--{text}-->")

    def close(self) -> None:
        """All of it was read."""
