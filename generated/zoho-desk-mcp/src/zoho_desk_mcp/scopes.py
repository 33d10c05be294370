"""Which OAuth scopes tools need, and which are missing from a grant."""

from __future__ import annotations

from collections.abc import Iterable

from zoho_desk_mcp.server.product import HELPER_TOOLS
from zoho_desk_mcp.server.registry import TOOLS

ORGANIZATIONS = "list_all_zoho_desk_organizations"
"""The tool whose operation finds the organizations at sign-in."""


def needed_scopes(names: Iterable[str]) -> list[str]:
    """The scopes that these tools need, with their look-ups and the list of organizations; sorted."""
    chosen = frozenset(names)
    return sorted({scope for name in chosen | helpers(chosen) for scope in TOOLS[name].scopes})


def helpers(names: Iterable[str]) -> frozenset[str]:
    """The tools whose operations the server calls by itself where these tools are used."""
    lookups = {lookup for name in names for lookup in TOOLS[name].lookups}
    return frozenset({ORGANIZATIONS, *(helper for lookup in lookups for helper in HELPER_TOOLS[lookup])})


def missing_scopes(needed: Iterable[str], granted: Iterable[str]) -> list[str]:
    """Those of the needed scopes that a grant lacks. `Desk.tickets.ALL` holds every scope of `Desk.tickets`."""
    known = set(granted)
    return [scope for scope in needed if not known & {scope, f"{scope.rpartition('.')[0]}.ALL"}]
