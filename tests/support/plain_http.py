"""httpx2 for servers on loopback, without TLS: to read the certificates of the internet takes 26 ms of each call."""

from __future__ import annotations

from functools import partial

import httpx2

PATIENT = {"verify": False, "timeout": 60}
"""httpx2 itself gives up after five seconds, which a busy machine may take."""

Client = partial(httpx2.Client, **PATIENT)
get = partial(httpx2.get, **PATIENT)
options = partial(httpx2.options, **PATIENT)
patch = partial(httpx2.patch, **PATIENT)
post = partial(httpx2.post, **PATIENT)
request = partial(httpx2.request, **PATIENT)
stream = partial(httpx2.stream, **PATIENT)
