"""httpx2 for servers on loopback, without TLS: to read the certificates of the internet takes 26 ms of each call."""

from __future__ import annotations

from functools import partial

import httpx2

PATIENCE = 60
"""httpx2 itself gives up after five seconds, which a busy machine may take."""

Client = partial(httpx2.Client, verify=False, timeout=PATIENCE)
get = partial(httpx2.get, verify=False, timeout=PATIENCE)
options = partial(httpx2.options, verify=False, timeout=PATIENCE)
patch = partial(httpx2.patch, verify=False, timeout=PATIENCE)
post = partial(httpx2.post, verify=False, timeout=PATIENCE)
request = partial(httpx2.request, verify=False, timeout=PATIENCE)
stream = partial(httpx2.stream, verify=False, timeout=PATIENCE)
