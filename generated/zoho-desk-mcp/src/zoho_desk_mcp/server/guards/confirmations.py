"""Confirmations: signed words that let one call through."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import struct
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any

VALID_SECONDS = 600
MAX_USED = 10_000
"""Used confirmations that are remembered: each is good for one call."""
PLAN_BYTES = 8
_HEAD = struct.Struct(f">I8s{PLAN_BYTES}s")
"""When it ends, a random part that makes each one different, and what was shown."""
_SIGNATURE_BYTES = 16


class WrongConfirmationError(Exception):
    """A confirmation that does not let this call through. Its text says why."""


class Confirmations:
    """Makes confirmations and takes each once. Servers with the same key and time (`now`) take each other's."""

    def __init__(self, key: bytes | None = None, now: Callable[[], float] | None = None) -> None:
        self._key = key or secrets.token_bytes(32)
        self._now = now or time.time
        self._used: OrderedDict[bytes, None] = OrderedDict()

    def issue(self, caller: str, tool: str, arguments: Mapping[str, Any], plan: bytes = b"") -> str:
        """A confirmation for one call of a tool with these arguments. `caller` is the URL, where there are several.

        `plan` stands for what was shown.
        """
        head = _HEAD.pack(int(self._now()) + VALID_SECONDS, secrets.token_bytes(8), plan)
        signed = head + self._signature(head, caller, tool, arguments)
        return base64.urlsafe_b64encode(signed).decode().rstrip("=")

    def take(self, confirmation: str, caller: str, tool: str, arguments: Mapping[str, Any]) -> bytes:
        """Use up a confirmation, and give its plan. Raises WrongConfirmationError where it is not one for this call."""
        signed = _decoded(confirmation)
        head, signature = signed[: _HEAD.size], signed[_HEAD.size :]
        if len(signed) != _HEAD.size + _SIGNATURE_BYTES:
            raise WrongConfirmationError("this is no confirmation of this server")
        if not hmac.compare_digest(signature, self._signature(head, caller, tool, arguments)):
            raise WrongConfirmationError("the confirmation is for another call: tool and arguments have to be the same")
        if _HEAD.unpack(head)[0] < self._now():
            raise WrongConfirmationError(f"the confirmation is older than {VALID_SECONDS // 60} minutes")
        if signature in self._used:
            raise WrongConfirmationError("the confirmation was used already: the call was let through")
        self._used[signature] = None
        while len(self._used) > MAX_USED:
            self._used.popitem(last=False)
        plan: bytes = _HEAD.unpack(head)[2]
        return plan

    def _signature(self, head: bytes, caller: str, tool: str, arguments: Mapping[str, Any]) -> bytes:
        call = json.dumps([caller, tool, arguments], sort_keys=True, default=str, separators=(",", ":"))
        return hmac.digest(self._key, head + call.encode("utf-8", "surrogatepass"), hashlib.sha256)[:_SIGNATURE_BYTES]


def _decoded(confirmation: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(confirmation + "=" * (-len(confirmation) % 4))
    except ValueError:
        return b""
