"""Origins and hosts as browsers write them in headers: lower case, ASCII, and no port that needs no telling."""

from __future__ import annotations

import re

import httpx2


def origin_of(address: str) -> str:
    """The origin of an address; what is no address, such as `null`, as it is."""
    try:
        url = httpx2.URL(address)
    except httpx2.InvalidURL:
        return address
    return f"{url.scheme}://{url.netloc.decode()}".lower() if url.host else address


def host_of(text: str) -> str:
    """The name of a host that people write with a port, as a whole address, or as it is."""
    try:
        netloc = httpx2.URL(text if "//" in text else f"//{text}").netloc.decode()
    except httpx2.InvalidURL:
        return text.lower()
    return re.sub(r":[0-9]+$", "", netloc).lower()
