"""What a vendor's client tells its base: what errors, limits and costs mean. Each has a default that fits any API."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import ClassVar

from ..product import LAST_OFFSET, TITLE
from ..responses.response import Json
from ..texts.visible import one_line
from .dry_run import PlannedRequest
from .errors import ADVICE, ApiError, status_code, with_input_names
from .request import Query

MAX_MESSAGE = 1_000
"""Characters of an error's message. It is on one line, so that nothing of it looks like another part of the error."""


class VendorHooks:
    """What the base asks a vendor's client, which overrides what its API does in another way."""

    advice: ClassVar[Mapping[str, str]] = ADVICE
    """Error code -> what helps."""
    narrowing: ClassVar[str] = ""
    """How to narrow a list that is longer than the API serves, for example by which filters."""

    @property
    def end_of_list(self) -> str:
        """What to do where a list is longer than the API serves."""
        narrow = ", ".join(filter(None, ("narrow the list", self.narrowing)))
        return f"{TITLE} serves no records past offset {LAST_OFFSET}. To reach further, {narrow}, and start over."

    async def records_of(self, planned: Sequence[PlannedRequest]) -> Sequence[str]:
        """The records that planned changes are made to, in words for people."""
        return list(dict.fromkeys(f"{request.method} {request.path}" for request in planned))

    async def with_stored(self, planned: PlannedRequest) -> PlannedRequest:
        """The same with what the API would send of what it holds, such as a draft: this never fails."""
        return planned

    async def names(self, kind: str, ids: Collection[str]) -> Mapping[str, str]:
        """The names of ids of a kind of look-up, as far as they are known: this never fails."""
        return {}

    def limits(self, headers: Mapping[str, str]) -> dict[str, int]:
        """The limits that a response's headers tell, under the names that `Response.limits` has."""
        return {}

    def cost(self, headers: Mapping[str, str]) -> int:
        """The credits that a request cost, where the API has such."""
        return 0

    def expected_cost(self, method: str, path: str, query: Query) -> int:
        """The same of a request that was given up before its response came."""
        return 0

    def is_error(self, body: Json) -> bool:
        """Whether a body tells of an error, though the status says success."""
        return False

    def failure_within(self, status: int, body: Json) -> ApiError | None:
        """The error of a change that was made to none of its records, though the status says success.

        What was not made to some of them is noted for the caller.
        """
        return None

    def error(self, status: int, body: Json, limits: Mapping[str, int]) -> ApiError:
        """The error that a response's status and body (parsed JSON, or None) tell."""
        code = status_code(status)
        message = body.get("message") or body.get("error") if isinstance(body, dict) else None
        text = one_line(message[:MAX_MESSAGE]) if isinstance(message, str) else f"{TITLE} refused the call"
        return ApiError(status, code, text, self.advice.get(code, ""), limits=limits)

    def explained(self, error: ApiError, scopes: Collection[str], inputs: Collection[str]) -> ApiError:
        """The error in the terms of a tool that needs these scopes and has these inputs."""
        return with_input_names(error, inputs)
