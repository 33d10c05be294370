"""How names are compared."""

from __future__ import annotations

import unicodedata

from zoho_desk_mcp.server.responses.visible import visible


def alike(name: str) -> str:
    """A name as people see it, in small letters: the same for all that look alike.

    An accent may be a character of its own, as macOS writes it, and what is invisible is not shown to callers.
    """
    if not name.isascii():
        name = unicodedata.normalize("NFC", visible(name))
    return " ".join(name.split()).casefold()
