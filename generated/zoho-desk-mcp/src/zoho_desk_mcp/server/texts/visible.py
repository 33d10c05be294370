"""What of a text a person can see: no characters that hide others, turn them around or stand for nothing."""

from __future__ import annotations

import re

_HIDDEN = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters but tab and line breaks
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"  # fillers
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"  # without width, and those that turn the direction of text
    "\u3164\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"  # tags and variants can spell whole texts unseen
    "]"
)
_JOINERS = "\u200c\u200d"
_VARIANTS = "\ufe00-\ufe0f"
_RUN = f"[{_JOINERS}{_VARIANTS}]+"
_UNUSED = re.compile(
    f"(?<=[{_JOINERS}]){_RUN}"  # emoji, and scripts that need it, have one joiner between two characters
    f"|(?<=[{_VARIANTS}])(?!\u200d){_RUN}"  # and before that one variant
    f"|(?<![^\x00-\x7f])(?!(?<=[0-9#*])[{_VARIANTS}]){_RUN}"  # ASCII has none, but for emoji of keys
)
"""Characters without width that nothing needs: a row of them can spell what nobody sees."""

_HALF = re.compile(r"[\ud800-\udfff]")
_PAIR = re.compile(r"[\ud800-\udbff][\udc00-\udfff]")


def visible(text: str) -> str:
    """The text without invisible and bidirectional control characters."""
    return _UNUSED.sub("", _HIDDEN.sub("", text))


def spelled(text: str) -> str:
    """The text with each of these characters told by its number."""

    def numbers(found: re.Match[str]) -> str:
        return "".join(f"&#x{ord(letter):x};" for letter in found[0])

    return _UNUSED.sub(numbers, _HIDDEN.sub(numbers, text))


def whole(text: str) -> str:
    """The text without halves of characters, which no UTF-8 can carry: some APIs cut long texts anywhere."""
    if text.isascii() or _HALF.search(text) is None:
        return text
    if _PAIR.search(text) is None:  # as in what was read from JSON
        return _HALF.sub("\ufffd", text)
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def one_line(text: str) -> str:
    """The text on one line, whatever it holds: with spaces for all that breaks lines."""
    return visible(" ".join(whole(text).split()))
