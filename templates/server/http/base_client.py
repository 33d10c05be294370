"""The base of a vendor's client: requests, pages, downloads and JSON."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar

import httpx2

from ..arguments.errors import ArgumentError
from ..arguments.uploads import FileRules
from ..conversions import converted, is_quick
from ..product import HAS_MORE, LAST_OFFSET, NEXT_PAGE, TITLE
from ..responses.response import File, Json, Response
from ..responses.shaping import DEFAULT_STYLE, ResultStyle
from . import usage
from .access_of_call import check_access
from .addresses import path_values as values_of_address
from .cursors import Cursors
from .dry_run import PlannedRequest, note_in_dry_run
from .errors import ADVICE, ApiError, of_change, refused, status_code, with_input_names
from .filenames import file_name
from .forms import Form, Parts, given_files
from .json_bodies import MAX_VALUES, has_too_many_values, parse_json
from .lists import Page, matching_records, one_page, records_of
from .no_response import NoResponseError
from .opened_connections import Progress
from .pagination import ByLink, Pages, Position, ServedPage, pagination, without_position
from .request import (
    Arguments,
    Query,
    asks_for_empty,
    fill_path,
    json_body,
    plain_text,
    query_text,
    repeatable_text,
    with_cleared,
    with_nulls,
)
from .round_trip import RawResponse, send
from .value_body import ValueBody
from .vendor_hooks import VendorHooks

DONE: Json = {"result": "done"}
"""What a change returns where the API responds without a body."""
NOTHING: Json = {"result": "nothing found"}
"""The same for a read of something other than a list."""
MAX_JSON_BYTES = 8_000_000
"""The largest JSON that is read: far more than a page of the largest records."""
DEFAULT_FILES = FileRules()


class BaseClient(VendorHooks):
    """Calls the API for one account. A vendor's client adds authorization, and what its errors and limits mean."""

    def __init__(
        self,
        http: httpx2.AsyncClient,
        url: str,
        cursors: Cursors,
        *,
        files: FileRules = DEFAULT_FILES,
        style: ResultStyle = DEFAULT_STYLE,
        account: str = "",
    ) -> None:
        self._http = http
        self._account = account
        self._url = url
        self._cursors = cursors
        self._pagination = pagination()
        self.files = files
        self.style = style

    async def request(
        self,
        method: str,
        path: str,
        *,
        path_values: Arguments | None = None,
        query: Arguments | None = None,
        headers: Arguments | None = None,
        body: Arguments | None = None,
        form: Arguments | None = None,
        files: Parts | None = None,
        value_body: ValueBody | None = None,
        download: bool = False,
        reads: bool = False,
    ) -> Response:
        """Call an operation once. Arguments that are None are left out.

        `body` goes as JSON, `form` as a form, together with `files` (part -> file name and content) as
        multipart/form-data; `value_body` is a body that is one value. `download` says that the response is a file,
        `reads` that nothing is changed, though the method is not GET.
        Raises ApiError where the API refuses the call or gives no response, and ArgumentError, before anything is
        sent, for arguments that cannot be.
        """
        whole_form = Form(repeatable_text(form or {}), given_files(files or {}))
        for name, file in whole_form.files.values():
            self.files.check(name, len(file))
        request: dict[str, Any] = {"params": query_text(query or {}), "headers": plain_text(headers or {})}
        if files is not None:
            request["files"] = whole_form.parts()
        elif form is not None:
            request["data"] = whole_form.fields
        elif body is not None:
            request["json"] = json_body(body)
        elif value_body is not None and value_body.value is not None:
            request["content"] = value_body.encoded()
            request["headers"] |= {"Content-Type": value_body.media_type}
        filled = fill_path(path, path_values or {})
        if reads or method == "GET":
            return await self._carried_out(method, filled, request, download=download, changes=False)
        if note_in_dry_run(_planned(method, filled, request, whole_form, value_body)):
            return Response({})
        with usage.changing():
            try:
                return await self._carried_out(method, filled, request, download=download, changes=True)
            except ApiError as error:
                raise of_change(error) from error

    async def update(
        self,
        method: str,
        path: str,
        *,
        body: Arguments,
        clear: Collection[str] | None = None,
        path_values: Arguments | None = None,
        query: Arguments | None = None,
        headers: Arguments | None = None,
    ) -> Response:
        """The same for an update that empties the fields to `clear`, for a tool that can.

        Raises ArgumentError also where nothing would be changed.
        """
        body = with_cleared(body, clear)
        return await self.request(method, path, path_values=path_values, query=query, headers=headers, body=body)

    def with_address(self, arguments: Arguments, path: str) -> dict[str, Json]:
        """The arguments of a download with the ids that its `href` has, if it is given in place of these.

        Raises ArgumentError for an address that is none of the API's at this path, and for one beside other ids.
        """
        given = {name: value for name, value in arguments.items() if name != "href"}
        if arguments.get("href") is None:
            return given
        values = values_of_address(arguments["href"], self._url, path)
        if others := [name for name, value in values.items() if str(given.get(name, value)) != value]:
            raise ArgumentError(f"href says another {' and '.join(others)}: give either the address or the IDs")
        return {**given, **values}

    async def list(
        self,
        path: str,
        *,
        pages: Pages,
        limit: int | None = None,
        cursor: str | None = None,
        path_values: Arguments | None = None,
        query: Arguments | None = None,
        headers: Arguments | None = None,
    ) -> Response:
        """One page of a list.

        A `NULL` in `query` asks for the records without that field, looked for in several pages; a list with a None
        in it asks also for those that have one of its values.
        The response holds the records under `pages.records`, and a cursor where there may be more.
        Raises ApiError like `request`, and ArgumentError also for a cursor of another list.
        """
        query = with_nulls(query or {})
        filled, params = fill_path(path, path_values or {}), query_text(query)
        looked_for = {name: _beside(value) for name, value in sorted(query.items()) if asks_for_empty(value)}
        filters = {**params, **{name: ",".join(sorted(values)) for name, values in looked_for.items()}}
        position = self._pagination.first(pages)
        if cursor is not None:
            position = self._cursors.read(cursor, filled, filters)
        get_page = partial(self._page, filled, params, headers or {}, pages)
        continuation = partial(self._continuation, path=filled, filters=filters)
        size = limit or pages.limit
        if looked_for:
            return await matching_records(get_page, continuation, pages, position, size, looked_for)
        return await one_page(get_page, continuation, pages, position, size)

    async def _carried_out(
        self, method: str, path: str, request: dict[str, Any], *, download: bool, changes: bool
    ) -> Response:
        """What the API responds to a request that reads or changes. Raises ApiError."""
        raw = await self.send(method, path, request, self.files.max_bytes if download else MAX_JSON_BYTES)
        if download and raw.is_success and raw.status != httpx2.codes.NO_CONTENT:
            return Response(_file(raw, path), self.limits(raw.headers))
        response = await self._parsed(raw)
        if changes and (failure := self.failure_within(raw.status, response.data)):
            raise replace(failure, limits=response.limits)
        empty = DONE if changes else NOTHING
        return replace(response, data=empty) if response.data is None else response

    async def send(self, method: str, path: str, request: dict[str, Any], max_bytes: int) -> RawResponse:
        """Send a request with what the vendor adds to each. Raises ApiError where there is no response."""
        return await self.send_once(method, path, request, max_bytes)

    async def send_once(
        self, method: str, path: str, request: dict[str, Any], max_bytes: int, headers: Mapping[str, str] | None = None
    ) -> RawResponse:
        """Send a request with these headers. Raises ApiError where there is no response, or the call may not go on."""
        await check_access()
        request = {**request, "headers": {**request.get("headers", {}), **(headers or {})}}
        request, progress = request | {"account": self._account}, Progress()
        try:
            raw = await send(self._http, method, self._url + path, max_bytes=max_bytes, progress=progress, **request)
        except asyncio.CancelledError:
            if progress.was_sent:  # the API counts it, whoever waits for the response
                usage.note(0, self.expected_cost(method, path, request.get("params", {})))
            raise
        except NoResponseError as error:
            usage.note(0)
            raise self._no_response(error) from error
        usage.note(raw.status, self.cost(raw.headers), self.limits(raw.headers).get("ratelimit-remaining"))
        return raw

    def _continuation(self, position: Position | None, path: str, filters: Query) -> dict[str, str]:
        if position is None:
            return {}
        if not self._pagination.serves(position):
            return {"note": self.end_of_list}
        return {"next_cursor": self._cursors.make(position, path, filters)}

    async def _page(
        self, path: str, query: Query, headers: Arguments, pages: Pages, position: Position, size: int
    ) -> Page | Response:
        params = {**query, **self._pagination.query(pages, position, size)}
        raw = await self.send("GET", path, {"params": params, "headers": plain_text(headers)}, MAX_JSON_BYTES)
        response = await self._parsed(raw)
        if response.data is None:
            response = replace(response, data={pages.records: []})
        records = records_of(response, pages)
        if records is None:
            return response
        rest = records[position.skip :]
        has_pages = pages.has_position or isinstance(self._pagination, ByLink)
        served = ServedPage(rest, size, raw.headers.get("Link", ""), response.data, pages.first or 0)

        def after(used: int) -> Position | None:
            return self._pagination.after(position, used, served) if has_pages else None

        if has_pages:
            response = replace(response, data=without_position(without_position(response.data, NEXT_PAGE), HAS_MORE))
        return Page(response, rest, after)

    def _no_response(self, error: NoResponseError) -> ApiError:
        limits = self.limits({}) | ({} if error.wait is None else {"retry-after": error.wait})
        message, advice = f"{TITLE} {error.message}", self.advice.get(error.code, "")
        return ApiError(0, error.code, message, advice, limits=limits, outcome="unknown" if error.sent else "unsent")

    async def _parsed(self, raw: RawResponse) -> Response:
        """The JSON of a response, None where it has no body. Raises ApiError."""
        limits, quick = self.limits(raw.headers), is_quick(raw.content)
        body, is_json = parse_json(raw.content) if quick else await converted(parse_json, raw.content)
        if raw.is_success and self.is_error(body):
            raise replace(self.error(raw.status, body, limits), outcome="unknown")
        if raw.is_success and is_json:
            return Response(body, limits, is_quick=quick)
        if raw.is_success and has_too_many_values(raw.content):
            message = f"{TITLE} responded with more than {MAX_VALUES:,} values"
            code = "ANSWER_TOO_LARGE"
            raise ApiError(raw.status, code, message, self.advice[code], limits=limits, outcome="unknown")
        if raw.is_success:
            what = "a web page" if "html" in raw.media_type else "something that is not JSON"
            message, advice = f"{TITLE} responded with {what}", self.advice["BAD_ANSWER"]
            raise ApiError(raw.status, "BAD_ANSWER", message, advice, limits=limits, outcome="unknown")
        media_type = "" if is_json else raw.media_type  # some send JSON as a page
        raise refused(self.error(raw.status, body, limits), media_type, self.advice)


def _planned(
    method: str, path: str, request: Mapping[str, Any], form: Form, value_body: ValueBody | None
) -> PlannedRequest:
    whole = value_body.shown() if value_body is not None and value_body.value is not None else {}
    body = {**request.get("json", whole), **form.shown}
    return PlannedRequest(method, path, body, request["params"], {part: held for part, (_, held) in form.files.items()})


def _beside(value: Json) -> frozenset[str]:
    """The values of a filter beside the null."""
    return frozenset(str(item) for item in value if item is not None) if isinstance(value, list) else frozenset()


def _file(raw: RawResponse, path: str) -> File:
    name = file_name(raw.headers.get("Content-Disposition", ""), path, raw.media_type)
    return File(raw.content, raw.media_type or "application/octet-stream", name)
