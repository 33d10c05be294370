"""The client that tools call Zoho Desk with."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

import httpx2

from zoho_desk_mcp.data_centers import DATA_CENTERS
from zoho_desk_mcp.errors import ADVICE, error_of, scope_advice
from zoho_desk_mcp.lookup.lookup import Lookup
from zoho_desk_mcp.lookup.refusals import with_allowed_values
from zoho_desk_mcp.lookup.unknown_filters import about_unknown
from zoho_desk_mcp.mass_actions import failure_within
from zoho_desk_mcp.oauth.tokens import TokenSource
from zoho_desk_mcp.planned_records import planned_records
from zoho_desk_mcp.rate_limits import USED_UP, credits_of, expected_credits, in_words, limits_of, seconds_to_midnight
from zoho_desk_mcp.server import call_notes
from zoho_desk_mcp.server.arguments.uploads import FileRules
from zoho_desk_mcp.server.http.base_client import DEFAULT_FILES, BaseClient
from zoho_desk_mcp.server.http.cursors import Cursors
from zoho_desk_mcp.server.http.dry_run import PlannedRequest
from zoho_desk_mcp.server.http.errors import ApiError
from zoho_desk_mcp.server.http.request import Query
from zoho_desk_mcp.server.http.round_trip import RawResponse
from zoho_desk_mcp.server.responses.response import Json, Response
from zoho_desk_mcp.server.responses.shaping import DEFAULT_STYLE, ResultStyle
from zoho_desk_mcp.stored_messages import with_stored_message

ERROR_FIELDS = frozenset({"errorCode", "message", "errors"})


class Client(BaseClient):
    """Zoho Desk, for one organization."""

    advice = ADVICE
    narrowing = "for example by createdTimeRange or modifiedTimeRange"

    def __init__(
        self,
        http: httpx2.AsyncClient,
        url: str,
        org_id: str,
        tokens: TokenSource,
        cursors: Cursors,
        daily_credits: int | None = None,
        *,
        zone: str = DATA_CENTERS["us"].zone,
        files: FileRules = DEFAULT_FILES,
        style: ResultStyle = DEFAULT_STYLE,
        account: str = "",
    ) -> None:
        super().__init__(http, url, cursors, files=files, style=style, account=account)
        self._org_id = org_id
        self._tokens = tokens
        self._daily_credits = daily_credits
        self._zone = zone
        self.lookup = Lookup(self)
        """What callers say in place of ids and values."""

    async def request(self, method: str, path: str, **request: Any) -> Response:
        """The same as for any client. A refusal that does not say what its fields take is made to."""
        try:
            return await super().request(method, path, **request)
        except ApiError as error:
            body = request.get("body")
            department = body.get("departmentId") if isinstance(body, Mapping) else None
            raise await with_allowed_values(error, path, self.lookup.fields, department) from error

    async def list(self, path: str, **request: Any) -> Response:
        """The same as for any client. Filters that nothing can fit are told, where they are known."""
        response = await super().list(path, **request)
        rows = response.json.get(response.records or "data")
        if request.get("cursor") is None:
            for told in about_unknown(
                path, request.get("query") or {}, rows if isinstance(rows, list) else [], self.lookup
            ):
                call_notes.note(told)
        return response

    async def send(self, method: str, path: str, request: dict[str, Any], max_bytes: int) -> RawResponse:
        """Send a request; and once more with a new access token where the old one has ended (so nothing was done)."""
        token = await self._tokens.get()
        raw = await self.send_once(method, path, request, max_bytes, self._headers(token))
        if raw.status == httpx2.codes.UNAUTHORIZED:  # whatever its code: Zoho has several, gateways have none
            renewed = await self._tokens.get(refused=token)
            if renewed != token:
                raw = await self.send_once(method, path, request, max_bytes, self._headers(renewed))
        if raw.is_success:
            self._tokens.note_accepted()
        return raw

    async def names(self, kind: str, ids: Collection[str]) -> Mapping[str, str]:
        """The names of departments, agents and teams, from the look-ups that are kept for some minutes."""
        return await self.lookup.names(kind, ids)

    async def records_of(self, planned: Sequence[PlannedRequest]) -> Sequence[str]:
        """The tickets, contacts and so on that planned changes are made to."""
        return await planned_records(self, planned)

    async def with_stored(self, planned: PlannedRequest) -> PlannedRequest:
        """The same with the draft, or the failed message, that it would send."""
        return await with_stored_message(self, planned)

    def limits(self, headers: Mapping[str, str]) -> dict[str, int]:
        """The day's credits and when to call again, as far as Zoho says."""
        return limits_of(headers, self._daily_credits)

    def cost(self, headers: Mapping[str, str]) -> int:
        """The API credits of a request."""
        return credits_of(headers)

    def expected_cost(self, method: str, path: str, query: Query) -> int:
        """The API credits of a request that was given up."""
        return expected_credits(method, path, query)

    def is_error(self, body: Json) -> bool:
        """Whether a body is an error of Zoho's, with any status: it has a code and nothing of a record."""
        if not isinstance(body, dict) or not body.get("errorCode"):
            return False
        return {name for name, value in body.items() if value is not None} <= ERROR_FIELDS

    def failure_within(self, status: int, body: Json) -> ApiError | None:
        """The error of a change of several records that was made to none of them."""
        return failure_within(status, body)

    def error(self, status: int, body: Json, limits: Mapping[str, int]) -> ApiError:
        """Zoho's error. Where the day's credits are used up, it says when there are new ones."""
        error = error_of(status, body, limits, self.end_of_list)
        if error.code != USED_UP:
            return error
        reset = limits.get("ratelimit-reset", seconds_to_midnight(self._zone))
        advice = f"{error.advice} That is in {in_words(reset)}."
        return replace(error, advice=advice, limits={**limits, "ratelimit-reset": reset})

    def explained(self, error: ApiError, scopes: Collection[str], inputs: Collection[str]) -> ApiError:
        """The error with the scopes that the tool needs, where one of them is missing."""
        return scope_advice(super().explained(error, scopes, inputs), scopes)

    def _headers(self, token: str) -> dict[str, str]:
        return {"Authorization": f"Zoho-oauthtoken {token}", "orgId": self._org_id}
