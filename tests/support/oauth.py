"""An OAuth client of the hosted server, step by step, and the person who agrees to it."""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx2

from tests.support import plain_http
from tests.support.admin_session import csrf_in
from tests.support.server import Server

CALLBACK = "http://127.0.0.1:40123/callback"


def query_of(address: str) -> dict[str, str]:
    """The values of an address."""
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


class Person:
    """Somebody with an API token, without a browser."""

    def __init__(self, server: Server, api_token: str) -> None:
        self.server = server
        self._api_token = api_token
        self.http = plain_http.Client(base_url=server.url, headers={"Origin": server.url}, timeout=30)

    def page(self, address: str) -> httpx2.Response:
        """The page of an address, after signing in where that is asked for."""
        response = self.http.get(address)
        if response.status_code == 303 and response.headers["location"].startswith("/sign-in"):
            form = self.http.get(response.headers["location"])
            wanted = re.search(r'name="next" value="([^"]*)"', form.text)
            assert wanted
            fields = {"csrf": csrf_in(form.text), "token": self._api_token, "next": unescape(wanted[1])}
            done = self.http.post("/sign-in", data=fields)
            assert done.status_code == 303, done.text
            response = self.http.get(done.headers["location"])
        return response

    def decide(self, address: str, decision: str = "allow", **changed: str) -> httpx2.Response:
        """What comes of a decision on the page of an address."""
        page = self.page(address)
        assert page.status_code == 200, page.text
        return self.send(page, decision, **changed)

    def send(self, page: httpx2.Response, decision: str = "allow", **changed: str) -> httpx2.Response:
        """What comes of a decision on a page that was shown before."""
        hidden = re.findall(r'type="hidden" name="([a-z_]+)" value="([^"]*)"', page.text)
        fields = {name: unescape(value) for name, value in hidden}
        return self.http.post("/authorize", data={**fields, "decision": decision, **changed})

    def led_on(self, address: str) -> str:
        """The vendor's consent page, to which agreeing leads where the person is to call as themselves."""
        page = self.decide(address)
        found = re.search(r'href="(http[^"]+/oauth/v2/auth[^"]*)"', page.text)
        assert page.status_code == 200, page.text
        assert found, page.text
        return unescape(found[1])

    def agree(self, address: str) -> httpx2.Response:
        """What agreeing leads to in the end, by way of the vendor's page where that is needed."""
        back = self.decide(address)
        if back.status_code == 303:
            return back
        there = httpx2.URL(way_back(self.led_on(address)))
        return self.http.get(there, headers={"Origin": f"{there.scheme}://{there.netloc.decode()}"})


def way_back(consent_url: str, choice: str = "accept") -> str:
    """Where the vendor leads back to after a choice on its page."""
    return str(plain_http.post(consent_url, data={"choice": choice}, timeout=30).headers["location"])


def link_back(page: httpx2.Response) -> str:
    """The way back to the client, of a page that leads nobody there by itself."""
    found = re.search(r'href="([^"]+)" rel="noreferrer">Back to', page.text)
    assert found, page.text
    return unescape(found[1])


@dataclass
class Client:
    """A client that has registered itself."""

    server: Server
    resource: str
    redirect_uri: str = CALLBACK
    id: str = ""
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(40))

    def __post_init__(self) -> None:
        if not self.id:
            self.id = str(self.register(self.redirect_uri).json()["client_id"])

    def register(self, *redirect_uris: str, **more: Any) -> httpx2.Response:
        """The response to a registration."""
        body = {"client_name": "Agent of Ann", "redirect_uris": list(redirect_uris), **more}
        return plain_http.post(f"{self.server.url}/register", json=body, timeout=30)

    def address(self, **changed: str) -> str:
        """Where the person is sent to. An empty value leaves a parameter out."""
        digest = hashlib.sha256(self.verifier.encode()).digest()
        fields = {
            "response_type": "code",
            "client_id": self.id,
            "redirect_uri": self.redirect_uri,
            "state": "state of the client",
            "code_challenge": base64.urlsafe_b64encode(digest).decode().rstrip("="),
            "code_challenge_method": "S256",
            "resource": self.resource,
            **changed,
        }
        return f"/authorize?{urlencode({name: value for name, value in fields.items() if value})}"

    def code(self, person: Person) -> str:
        """The code, once a person has agreed."""
        back = person.agree(self.address())
        assert back.status_code == 303, back.text
        return query_of(back.headers["location"])["code"]

    def token(self, **fields: str) -> httpx2.Response:
        """The response of the token endpoint."""
        given = {"client_id": self.id, "resource": self.resource, **fields}
        data = {name: value for name, value in given.items() if value}
        return plain_http.post(f"{self.server.url}/token", data=data, timeout=30)

    def exchange(self, code: str, **changed: str) -> httpx2.Response:
        """The response to a code."""
        fields = {"code": code, "redirect_uri": self.redirect_uri, "code_verifier": self.verifier}
        return self.token(**{"grant_type": "authorization_code", **fields, **changed})

    def refresh(self, token: str, **changed: str) -> httpx2.Response:
        """The response to a refresh token."""
        return self.token(**{"grant_type": "refresh_token", "refresh_token": token, **changed})

    def tokens(self, person: Person) -> dict[str, Any]:
        """The tokens, once a person has agreed."""
        response = self.exchange(self.code(person))
        assert response.status_code == 200, response.text
        found: dict[str, Any] = response.json()
        return found
