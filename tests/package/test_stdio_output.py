"""Lines on standard output come whole and in their order, whichever way they are written."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from zoho_desk_mcp.server.stdio.pipes import Output

pytestmark = pytest.mark.anyio

SIZES = (10, 4_095, 200_000, 5, 4_096, 70_000)
"""Below and above what a pipe takes as a whole, and what it holds."""
LINES = [f"{number} ".encode() + b"x" * size for number, size in enumerate(SIZES * 20)]


@contextmanager
def reader(descriptor: int, pause: float) -> Iterator[list[bytes]]:
    """What comes out of a pipe, read in pieces with pauses between them."""
    read: list[bytes] = []

    def read_all() -> None:
        while piece := os.read(descriptor, 50_000):
            read.append(piece)
            time.sleep(pause)

    thread = threading.Thread(target=read_all)
    thread.start()
    yield read
    thread.join(30)


@pytest.mark.parametrize("pause", [0, 0.002])
@pytest.mark.parametrize("is_blocking", [True, False])
async def test_short_lines_do_not_overtake_long_ones(pause: float, is_blocking: bool) -> None:
    source, sink = os.pipe()
    os.set_blocking(sink, is_blocking)
    with reader(source, pause) as read:
        output = Output(sink)
        await asyncio.gather(*(output.write(line) for line in LINES))
        os.close(sink)
    assert b"".join(read) == b"".join(line + b"\n" for line in LINES)


async def test_a_line_that_nobody_waits_for_any_more_is_not_broken_by_the_next() -> None:
    source, sink = os.pipe()
    output = Output(sink)
    given_up = asyncio.create_task(output.write(b"a" * 500_000))
    await asyncio.sleep(0.05)  # the pipe is full, and the thread waits for room
    given_up.cancel()
    with reader(source, 0.001) as read:
        await asyncio.gather(given_up, output.write(b"b"), return_exceptions=True)
        os.close(sink)
    assert b"".join(read) == b"a" * 500_000 + b"\nb\n"


async def test_a_line_for_nobody_is_told() -> None:
    source, sink = os.pipe()
    output = Output(sink)
    os.close(source)
    await output.write(b"a")
    assert output.is_closed.is_set()
    os.close(sink)
