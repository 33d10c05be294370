"""Client ID metadata documents: clients whose id is the https address of what they say of themselves.

Strangers choose the address, so only a little is read, in a short time, and never from an address within a network.
"""

from __future__ import annotations

import asyncio
import json
import re
import socket
import time
from collections import OrderedDict
from collections.abc import Collection
from contextlib import AsyncExitStack, suppress
from typing import Any
from urllib.parse import urlsplit

import httpx2

from ...http.connection_settings import ConnectionSettingError
from ...http.http_client import FixedTimeouts, http_client
from ...http.no_response import distrust
from ...product import COMMAND
from ...version import VERSION
from ..web_addresses import host_of
from .errors import OAuthError
from .public_addresses import is_public
from .registered import ClientMetadata, registered

MAX_BYTES = 10_000
SECONDS = 5
CONNECT_SECONDS = 1.5
MAX_ADDRESSES = 4
"""How many of those of a host are tried."""
KEPT_SECONDS = 300
MAX_KEPT = 500
MAX_AT_ONCE = 10
MAX_LENGTH = 500
HTTPS = 443
_ADDRESS = re.compile(r"https://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9._~/%+=,;:@-]+")
"""No user, no query, no fragment, and a path."""


def is_document_address(client_id: str) -> bool:
    """Whether a client's id is the address of a document."""
    return client_id.startswith("https://")


class ClientDocuments:
    """Fetches documents, and keeps each for some minutes."""

    def __init__(self, internal_hosts: Collection[str]) -> None:
        self._internal_hosts = internal_hosts
        self._kept: OrderedDict[str, tuple[float, ClientMetadata]] = OrderedDict()
        self._turns = asyncio.Semaphore(MAX_AT_ONCE)

    async def get(self, client_id: str) -> ClientMetadata:
        """What a client says of itself. Raises OAuthError (`invalid_client`)."""
        until, client = self._kept.get(client_id, (0.0, None))
        if client is not None and until > time.monotonic():
            return client
        client = _client(client_id, await self._fetched(client_id))
        self._kept[client_id] = (time.monotonic() + KEPT_SECONDS, client)
        self._kept.move_to_end(client_id)
        if len(self._kept) > MAX_KEPT:
            self._kept.popitem(last=False)
        return client

    async def _fetched(self, client_id: str) -> bytes:
        if len(client_id) > MAX_LENGTH or not _ADDRESS.fullmatch(client_id) or "/." in urlsplit(client_id).path:
            raise _refused("is no plain https address with a path")
        try:
            async with asyncio.timeout(SECONDS), self._turns:
                return await self._read(client_id)
        except TimeoutError:
            raise _refused(f"took longer than {SECONDS} seconds") from None
        except ConnectionSettingError as error:
            raise _refused(f"was not fetched: {error}") from None
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError, ValueError) as error:  # the second for 256.0.0.1
            raise _refused(distrust(error) or "cannot be reached, without a proxy") from None

    async def _read(self, client_id: str) -> bytes:
        """Read the document at the very addresses that were checked: a name may lead elsewhere the next moment.

        The first may be one that this network does not reach, as of IPv6.
        """
        url = httpx2.URL(client_id)
        *others, last = (await self._addresses(url.host, url.port or HTTPS))[:MAX_ADDRESSES]
        for address in others:
            with suppress(httpx2.ConnectError, httpx2.ConnectTimeout):
                return await _read_at(url, address)
        return await _read_at(url, last)

    async def _addresses(self, host: str, port: int) -> list[str]:
        is_internal = host_of(host) in self._internal_hosts
        if port != HTTPS and not is_internal:
            raise _refused(f"must be at port {HTTPS}")
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = [str(each[4][0]) for each in found]
        if not is_internal and not all(map(is_public, addresses)):
            raise _refused("is at an address within a network")
        return addresses


async def _read_at(url: httpx2.URL, address: str) -> bytes:
    headers = {"Host": url.netloc.decode(), "Accept": "application/json", "User-Agent": f"{COMMAND}/{VERSION}"}
    async with AsyncExitStack() as stack:
        http = await stack.enter_async_context(http_client(FixedTimeouts(SECONDS, CONNECT_SECONDS), trust_env=False))
        response = await stack.enter_async_context(
            http.stream(
                "GET",
                url.copy_with(host=address),
                headers={**headers, "Accept-Encoding": "identity"},
                extensions={"sni_hostname": url.host},
            )
        )
        if response.status_code != 200:
            raise _refused(f"has status {response.status_code}")
        body = b""
        async for part in response.aiter_raw():
            body += part
            if len(body) > MAX_BYTES:
                raise _refused(f"has more than {MAX_BYTES:,} bytes")
        return body


def _client(client_id: str, body: bytes) -> ClientMetadata:
    try:
        document: Any = json.loads(body)
    except (ValueError, RecursionError):
        raise _refused("is no JSON") from None
    if not isinstance(document, dict) or document.get("client_id") != client_id:
        raise _refused("is of another client")
    try:
        return registered(client_id, document, urlsplit(client_id).hostname)
    except OAuthError as error:
        raise _refused(f"is refused: {error.description}") from None


def _refused(why: str) -> OAuthError:
    return OAuthError("invalid_client", f"The metadata document of this client {why}.")
