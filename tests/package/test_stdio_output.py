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

from tests.support.processes import PATIENCE

pytestmark = pytest.mark.anyio

SIZES = (10, 4_095, 200_000, 5, 4_096, 70_000)
"""Below and above what a pipe takes as a whole, and what it holds."""
LINES = [f"{number} ".encode() + b"x" * size for number, size in enumerate(SIZES * 20)]


@contextmanager
def reader(descriptor: int, pause: float, size: int) -> Iterator[bytearray]:
    """So many bytes of what comes out of a pipe, read in pieces with pauses between them."""
    read = bytearray()

    def read_all() -> None:
        while len(read) < size:
            read.extend(os.read(descriptor, 50_000))
            time.sleep(pause)

    thread = threading.Thread(target=read_all, daemon=True)
    thread.start()
    yield read
    thread.join(PATIENCE)
    assert not thread.is_alive()


@pytest.mark.parametrize("pause", [0, 0.002])
@pytest.mark.parametrize("is_blocking", [True, False])
async def test_short_lines_do_not_overtake_long_ones(pause: float, is_blocking: bool) -> None:
    source, sink = os.pipe()
    os.set_blocking(sink, is_blocking)
    expected = b"".join(line + b"\n" for line in LINES)
    with reader(source, pause, len(expected)) as read:
        output = Output(sink)
        await asyncio.gather(*(output.write(line) for line in LINES))
    assert read == expected
    os.close(source)


async def test_a_line_that_nobody_waits_for_any_more_is_not_broken_by_the_next() -> None:
    source, sink = os.pipe()
    output = Output(sink)
    given_up = asyncio.create_task(output.write(b"a" * 500_000))
    await asyncio.sleep(0.05)  # the pipe is full, and the thread waits for room
    given_up.cancel()
    expected = b"a" * 500_000 + b"\nb\n"
    with reader(source, 0.001, len(expected)) as read:
        await asyncio.gather(given_up, output.write(b"b"), return_exceptions=True)
    assert read == expected
    os.close(source)


async def test_a_line_for_nobody_is_told() -> None:
    source, sink = os.pipe()
    output = Output(sink)
    os.close(source)
    await output.write(b"a")
    assert output.is_closed.is_set()
