"""What a request to the admin API and one to the admin UI have in common: services, and what the path names."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from ..services import Services


@dataclass(frozen=True)
class AdminRequest:
    """A request of somebody who is known."""

    services: Services
    http: Request

    @property
    def account_id(self) -> str:
        """The account in the path."""
        return self.in_path("account_id")

    @property
    def ids(self) -> tuple[str, str]:
        """The account and the MCP server in the path."""
        return self.account_id, self.in_path("server_id")

    def in_path(self, name: str) -> str:
        """A part of the path."""
        return str(self.http.path_params[name])
