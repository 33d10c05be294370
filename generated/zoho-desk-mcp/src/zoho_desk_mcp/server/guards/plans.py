"""What a call would change, in few bytes: the same again as long as nothing that it depends on has changed."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping

from ..http.dry_run import PlannedRequest
from ..responses.response import Json
from .confirmations import PLAN_BYTES

MOMENT = re.compile(r'(?<!\\)"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?"')
"""A value in JSON that is a time, which may be that of the call. Those that a caller gave are compared with the
arguments. A text that has one between quotation marks has a backslash before these."""


def digest(planned: Iterable[PlannedRequest]) -> bytes:
    """The changes in any order, since some are made side by side."""
    texts = sorted(_text(one) for one in planned)
    return hashlib.sha256("\n".join(texts).encode()).digest()[:PLAN_BYTES]


def _text(one: PlannedRequest) -> str:
    """A change without the times of the call. What a text says of times is part of what is sent."""
    timeless = MOMENT.sub('""', _json([one.body, one.query]))
    return _json([one.method, one.path, timeless, one.stored, _digests(one.files)])


def _json(value: Json) -> str:
    return json.dumps(value, sort_keys=True, default=str)


def _digests(files: Mapping[str, bytes]) -> dict[str, str]:
    """A file that is given by its path may be another by the time of the call."""
    return {part: hashlib.sha256(held).hexdigest() for part, held in files.items()}
