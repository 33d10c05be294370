"""A client of a sandbox in the same process."""

from __future__ import annotations

from typing import Any

import anyio
import httpx2
from starlette.applications import Starlette
from zoho_desk_mcp.sandbox import credentials

BASE = "http://desk.test"
TOKEN_FORM = {
    "grant_type": "refresh_token",
    "client_id": credentials.CLIENT_ID,
    "client_secret": credentials.CLIENT_SECRET,
    "refresh_token": credentials.REFRESH_TOKEN,
}


class Desk:
    """A client of one sandbox. Paths without a leading slash are relative to `/api/v1/`."""

    def __init__(self, app: Starlette) -> None:
        self.app = app
        self.headers = {"orgId": credentials.ORG_ID}

    def sign_in(self) -> None:
        token = self.post("/oauth/v2/token", data=TOKEN_FORM).json()["access_token"]
        self.headers["Authorization"] = f"Zoho-oauthtoken {token}"

    def send(self, method: str, path: str, headers: dict[str, str] | None = None, **options: Any) -> httpx2.Response:
        url = f"{BASE}{path if path.startswith('/') else f'/api/v1/{path}'}"

        async def run() -> httpx2.Response:
            transport = httpx2.ASGITransport(app=self.app)
            async with httpx2.AsyncClient(transport=transport) as client:
                return await client.request(
                    method, url, headers=self.headers if headers is None else headers, **options
                )

        return anyio.run(run)

    def get(self, path: str, **query: Any) -> httpx2.Response:
        return self.send("GET", path, params=query or None)

    def post(self, path: str, json: Any = None, **options: Any) -> httpx2.Response:
        return self.send("POST", path, **(options if json is None else {"json": json, **options}))

    def patch(self, path: str, json: Any, **options: Any) -> httpx2.Response:
        return self.send("PATCH", path, json=json, **options)

    def data(self, path: str, **query: Any) -> list[dict[str, Any]]:
        """The records of a list; none for 204."""
        response = self.get(path, **query)
        assert response.status_code in (200, 204), response.text
        return response.json()["data"] if response.content else []

    def find(self, subject: str) -> dict[str, Any]:
        """The one ticket whose subject has these words."""
        (ticket,) = self.data("tickets/search", subject=subject)
        return ticket


def error(response: httpx2.Response) -> tuple[int, str]:
    """The status and the code of an error answer."""
    return response.status_code, response.json()["errorCode"]


def fields(response: httpx2.Response) -> list[tuple[str, str]]:
    """The fields at fault, and how."""
    return [(field["fieldName"], field["errorType"]) for field in response.json().get("errors", [])]
