"""What a file is: a picture that models can see, text, or something else. Its bytes decide, not what it is called."""

from __future__ import annotations

import codecs
import re

PICTURES = (
    ("image/png", re.compile(rb"\x89PNG\r\n\x1a\n")),
    ("image/jpeg", re.compile(rb"\xff\xd8\xff")),
    ("image/gif", re.compile(rb"GIF8[79]a")),
    ("image/webp", re.compile(rb"RIFF.{4}WEBP", re.DOTALL)),
)
"""The pictures that clients can pass on, and how their files begin."""
ANY_TYPE = frozenset({"", "application/octet-stream", "binary/octet-stream", "application/x-download"})
"""Media types that say nothing."""
TEXT_TYPE = re.compile(
    r"text/.*|message/.*|.*\+(?:json|xml)|application/(?:json|xml|javascript|x-javascript|yaml|x-yaml|sql|x-sh|x-ndjson)"
)
ENCODINGS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""How texts begin that tell their encoding."""
CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
"""What no text has."""


def picture_type(content: bytes) -> str | None:
    """The media type of a picture that models can see; None for anything else."""
    return next((media_type for media_type, start in PICTURES if start.match(content)), None)


def as_text(content: bytes, media_type: str) -> str | None:
    """The text of a file; None where it is none."""
    if media_type not in ANY_TYPE and not TEXT_TYPE.fullmatch(media_type):
        return None
    encoding = next((name for start, name in ENCODINGS if content.startswith(start)), "utf-8")
    for each in (encoding, *(("cp1252",) if media_type.startswith("text/") else ())):  # Excel writes CSV like that
        try:
            text = content.decode(each)
        except UnicodeDecodeError:
            continue
        return None if CONTROL.search(text) else text
    return None
