"""What a call would change, in few bytes: the same again as long as nothing that it depends on has changed."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping

from ..http.dry_run import PlannedRequest
from ..responses.response import Json
from .confirmations import PLAN_BYTES

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?")
"""A value that is a time, which may be that of the call. Those that a caller gave are compared with the arguments."""


def digest(planned: Iterable[PlannedRequest]) -> bytes:
    """The changes in any order, since some are made side by side."""
    texts = sorted(json.dumps(_part(one), sort_keys=True, default=str) for one in planned)
    return hashlib.sha256("\n".join(texts).encode()).digest()[:PLAN_BYTES]


def _part(one: PlannedRequest) -> Json:
    return [one.method, one.path, _timeless(one.body), _timeless(one.query), one.stored, _digests(one.files)]


def _timeless(value: Json) -> Json:
    """A value without the times in it. What a text says of times is part of what is sent."""
    if isinstance(value, Mapping):
        return {name: _timeless(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_timeless(each) for each in value]
    return "" if isinstance(value, str) and MOMENT.fullmatch(value) else value


def _digests(files: Mapping[str, bytes]) -> dict[str, str]:
    """A file that is given by its path may be another by the time of the call."""
    return {part: hashlib.sha256(held).hexdigest() for part, held in files.items()}
