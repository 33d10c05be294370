"""The types that all modules of the sandbox share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Json = Any
"""Any JSON value: what `json.loads` gives."""
JsonObject = dict[str, Any]
Record = dict[str, Any]
"""One stored thing: upstream's field names, and a few of the sandbox's own (responses keep only upstream's)."""
Readable = Mapping[str, Any]
"""A record, or a view of one, that is only read."""


@dataclass(frozen=True)
class File:
    """A file: uploaded, stored or sent back."""

    name: str
    content: bytes
    media_type: str = "application/octet-stream"
