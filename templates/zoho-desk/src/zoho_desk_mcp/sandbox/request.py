"""One validated request, as a handler sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from zoho_desk_mcp.sandbox.operations import Operation
from zoho_desk_mcp.sandbox.types import File, JsonObject
from zoho_desk_mcp.sandbox.world import World


@dataclass(frozen=True)
class ApiRequest:
    """A request that is legal: its ids exist, its query and body fit upstream's schemas."""

    operation: Operation
    world: World
    path: Mapping[str, str]
    query: Mapping[str, str] = field(default_factory=dict)
    body: JsonObject = field(default_factory=dict)
    files: Mapping[str, File] = field(default_factory=dict)

    @property
    def parent(self) -> str:
        """The first id in the path: `{ticketId}` in `/tickets/{ticketId}/comments/{commentId}`."""
        return next(iter(self.path.values()))

    def words(self, name: str) -> list[str]:
        """The values of a comma separated query parameter."""
        return [word.strip() for word in self.query.get(name, "").split(",") if word.strip()]

    def flag(self, name: str) -> bool | None:
        """A query parameter that is true or false; None where it was not given."""
        return self.query[name] == "true" if name in self.query else None
