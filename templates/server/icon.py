"""The server's icon, as clients show it beside its name: the product's first letter, as on the pages of hosted mode."""

from __future__ import annotations

import base64
from functools import lru_cache
from importlib import resources

import mcp_types as types

from .product import PACKAGE

FILE = "server/hosting/admin/ui/static/icon.svg"


@lru_cache(maxsize=1)
def icon() -> types.Icon:
    """The icon within its own address: a client needs to load nothing."""
    drawing = base64.b64encode(resources.files(PACKAGE).joinpath(FILE).read_bytes()).decode("ascii")
    return types.Icon(src=f"data:image/svg+xml;base64,{drawing}", mime_type="image/svg+xml", sizes=["any"])
