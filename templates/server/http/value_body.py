"""A body that is one value: a list, a text, or the content of a file."""

from __future__ import annotations

import json
from dataclasses import dataclass

from ..responses.response import Json
from .values import as_text, plain_value


@dataclass(frozen=True)
class ValueBody:
    """The value, None where there is no body, and its media type."""

    value: Json | bytes
    media_type: str

    @property
    def is_json(self) -> bool:
        """Whether it is sent as JSON."""
        return self.media_type.partition(";")[0].endswith(("/json", "+json"))

    def encoded(self) -> bytes:
        """What is sent. Raises ArgumentError for what is no JSON."""
        if isinstance(self.value, bytes):
            return self.value
        plain = plain_value(self.value)
        return (json.dumps(plain) if self.is_json else as_text(plain)).encode()

    def shown(self) -> dict[str, Json]:
        """The same for people who see a call before it is made."""
        if isinstance(self.value, bytes):
            return {"body": f"{len(self.value):,} bytes"}
        return {"body": plain_value(self.value)}
