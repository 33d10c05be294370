"""Addresses that the API gives in responses, such as those of files: what they say of the API's paths."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from ..arguments.errors import ArgumentError

MAX_LENGTH = 2_000


def path_names(template: str) -> list[str]:
    """The names in a path template, in order."""
    return re.findall(r"\{(\w+)\}", template)


def path_values(address: object, base: str, template: str) -> dict[str, str]:
    """The values that an address of the API has in a path template, whatever its query.

    The request is then made from the template, so that no address leads elsewhere. Raises ArgumentError for one of
    another host or path.
    """
    known = f"{base}{template}"
    if not isinstance(address, str) or len(address) > MAX_LENGTH:
        raise ArgumentError(f"href is no address: give one as responses have it, like {known}")
    try:
        parts, own = urlsplit(address.strip()), urlsplit(base)
    except ValueError as error:
        raise ArgumentError(f"href is no address ({error}): give one as responses have it, like {known}") from error
    is_own = (parts.scheme.lower(), parts.netloc.lower()) == (own.scheme.lower(), own.netloc.lower())
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(own.path.rstrip("/") + template))
    found = re.fullmatch(pattern, parts.path) if is_own else None
    if found is None:
        raise ArgumentError(f"href leads elsewhere: this tool takes addresses like {known}")
    return {name: unquote(value) for name, value in found.groupdict().items()}
