"""What a call would change, in few bytes: the same again as long as nothing that it depends on has changed."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping

from ..http.dry_run import PlannedRequest
from .confirmations import PLAN_BYTES

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?")
"""A time, which may be that of the call. Those that a caller gave are compared with the arguments."""


def digest(planned: Iterable[PlannedRequest]) -> bytes:
    """The changes in any order, since some are made side by side."""
    parts = ([one.method, one.path, one.body, one.query, one.stored, _digests(one.files)] for one in planned)
    texts = sorted(MOMENT.sub("", json.dumps(part, sort_keys=True, default=str)) for part in parts)
    return hashlib.sha256("\n".join(texts).encode()).digest()[:PLAN_BYTES]


def _digests(files: Mapping[str, bytes]) -> dict[str, str]:
    """A file that is given by its path may be another by the time of the call."""
    return {part: hashlib.sha256(held).hexdigest() for part, held in files.items()}
