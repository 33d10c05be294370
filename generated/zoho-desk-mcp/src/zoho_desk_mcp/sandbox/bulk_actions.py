"""What is done to many records at once, and the result for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from zoho_desk_mcp.sandbox.errors import not_found
from zoho_desk_mcp.sandbox.types import Json, JsonObject
from zoho_desk_mcp.sandbox.world import Table, World


def trash(world: World, table: Table, ids: Iterable[Json]) -> None:
    """Put records into the recycle bin. Raises SandboxError where one does not exist, and then changes nothing."""
    for record in [table.get(str(one)) for one in ids]:
        record.update(isTrashed=True, deletedTime=world.now(), deletedById=world.me)


def results(ids: Iterable[Json] | None, act: Callable[[str], bool]) -> JsonObject:
    """The outcome for each id, where `act` says whether it went well."""
    return {"results": [_result(str(one), act(str(one))) for one in ids or ()]}


def _result(record_id: str, success: bool) -> JsonObject:
    errors = None
    if not success:
        error = not_found()
        errors = {"errorCode": error.code, "errorMessage": error.message, "httpCode": str(error.status)}
    return {"id": record_id, "success": success, "errors": errors}
