"""Responses unpacked piece by piece: a few KB of them may stand for gigabytes, and a few MB for millions of pieces."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterator

import httpx2

ACCEPTED = "gzip"
"""What is asked for: other encodings would be unpacked at once."""
PIECE = 65_536
MAX_PIECES = 100_000
"""Pieces that a response may come in: each costs time, however small it is."""
PIECES_IN_A_ROW = 50
"""Pieces that are read while nobody else has a turn. Thousands of them may have come at once."""
UNPACKED_IN_A_ROW = 16
"""The same for pieces that one of those is unpacked to."""
_GZIP = zlib.MAX_WBITS | 16


async def decoded(response: httpx2.Response) -> AsyncIterator[bytes]:
    """The pieces of a response's body, none of them large. Raises DecodingError for another encoding, and bad data."""
    encoding = response.headers.get("Content-Encoding", "").strip().lower()
    if encoding in ("", "identity"):
        async for chunk in _pieces(response):
            yield chunk
        return
    if encoding not in (ACCEPTED, f"x-{ACCEPTED}"):
        raise httpx2.DecodingError(f"the encoding {encoding[:40]} was not asked for")
    decoder, is_empty, count = zlib.decompressobj(_GZIP), True, 0
    try:
        async for chunk in _pieces(response):
            rest, is_empty = chunk, False
            while rest and not decoder.eof:
                yield decoder.decompress(rest, PIECE)
                rest, count = decoder.unconsumed_tail, count + 1
                if not count % UNPACKED_IN_A_ROW:
                    await asyncio.sleep(0)
            if rest or decoder.unused_data:  # whoever ended here would lose the rest without saying so
                raise httpx2.DecodingError("the response goes on after its end")
    except zlib.error as error:
        raise httpx2.DecodingError(str(error)) from error
    if not (decoder.eof or is_empty):
        raise httpx2.DecodingError("the response ends too early")


async def _pieces(response: httpx2.Response) -> AsyncIterator[bytes]:
    """The pieces as they come."""
    count = 0
    async for chunk in response.aiter_raw():
        yield chunk
        count += 1
        if count > MAX_PIECES:
            raise httpx2.DecodingError(f"the response comes in more than {MAX_PIECES:,} pieces")
        if not count % PIECES_IN_A_ROW:
            await asyncio.sleep(0)
