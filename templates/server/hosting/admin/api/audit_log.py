"""The admin API's operation on the audit log."""

from __future__ import annotations

from starlette.responses import Response

from ...queries import Page
from .bodies import AuditEntryBody, AuditLogBody
from .operations import ApiRequest, Operation, respond_list


class AuditQuery(Page):
    """Which entries of the audit log are listed."""

    account_id: str | None = None
    subject_id: str | None = None


async def list_entries(request: ApiRequest) -> Response:
    """The audit log."""
    query = request.query(AuditQuery)
    steps = request.services.audit_log.list(
        account_id=query.account_id, subject_id=query.subject_id, limit=query.limit, before=query.before
    )
    return await respond_list(steps, lambda entry: AuditEntryBody(**AuditEntryBody.fields_of(entry)), query)


OPERATIONS = [
    Operation(
        "GET", "/audit-log", list_entries, "List who changed what, and when", {200: AuditLogBody}, query=AuditQuery
    )
]
