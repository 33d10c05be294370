"""Query parameters that the sandbox does not follow, of operations that it simulates otherwise.

To ignore one would be a wrong result, so a request with one is refused. Not listed are those that cannot change the
result: the sandbox has one help center, one version of each article, and the same fields and views for all departments.
"""

from __future__ import annotations

from zoho_desk_mcp.sandbox.errors import not_simulated
from zoho_desk_mcp.sandbox.request import ApiRequest

_COUNT_FILTERS = ("filter", "filterId", "startsWith")
_CUSTOM_FIELDS = ("customField1", "customField2", "customField3")
NOT_SIMULATED: dict[str, tuple[str, ...]] = {
    "getAccounts": ("filterId", "filters"),
    "getAccountsByContact": ("startsWith",),
    "getAccountsCount": _COUNT_FILTERS,
    "getAgents": ("cfFieldName", "cfSearchStr", "profileIds", "roleIds"),
    "getArchivedTickets": ("viewType",),
    "getArticles": ("expiryTimeRange",),
    "getAssociatedTickets": ("commenter", "follower", "isShared", "sharedDepartmentId"),
    "getContacts": ("filterId",),
    "getContactsCount": _COUNT_FILTERS,
    "getContracts": ("filterId", "filters", "viewId"),
    "getProducts": ("viewId",),
    "getTicketsByAccount": ("dueDate",),
    "getTicketsCount": _CUSTOM_FIELDS,
    "ticketsCountByFieldValues": _CUSTOM_FIELDS,
}
WITH_VIEWS = frozenset({"getAccounts", "getAccountsCount", "getContacts", "getContactsCount"})
"""Operations whose only views show everything."""


def check_parameters(request: ApiRequest) -> None:
    """Raises SandboxError where the request has a parameter that the sandbox would ignore, or names an unknown view."""
    for name in NOT_SIMULATED.get(request.operation.id, ()):
        if name in request.query:
            raise not_simulated(f"{request.operation.id} with {name}")
    if request.operation.id in WITH_VIEWS and "viewId" in request.query:
        request.world.views.get(request.query["viewId"])
