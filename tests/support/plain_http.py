"""httpx2 for servers on loopback, without TLS: to read the certificates of the internet takes 26 ms of each call."""

from __future__ import annotations

from functools import partial

import httpx2

Client = partial(httpx2.Client, verify=False)
get = partial(httpx2.get, verify=False)
options = partial(httpx2.options, verify=False)
patch = partial(httpx2.patch, verify=False)
post = partial(httpx2.post, verify=False)
request = partial(httpx2.request, verify=False)
stream = partial(httpx2.stream, verify=False)
