"""The conversation with a client on standard input and output, from its first line until it is over.

It is over when the input has ended and every call that was begun is answered, or when nobody reads the output.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import TypeAlias

import anyio
import mcp_types as types
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
from mcp.shared.message import SessionMessage

from ..json_rpc import NoMessageError, bytes_of, message_in
from ..unanswered import Unanswered
from .pipes import MAX_LINE, Input, LineTooLongError, Output

Incoming: TypeAlias = MemoryObjectReceiveStream[SessionMessage | Exception]
Outgoing: TypeAlias = MemoryObjectSendStream[SessionMessage]
MAX_RUNNING = 100
"""Requests that may be running while the client does not read what it is sent; its next ones wait until it does."""
GONE = types.ErrorData(code=types.INTERNAL_ERROR, message="The client has ended its input.")
DISCOVER = "server/discover"
"""How a client opens the newer protocol, which has no handshake."""


@asynccontextmanager
async def stdio(source: int, target: int) -> AsyncIterator[MemoryObjectReceiveStream[tuple[Incoming, Outgoing]]]:
    """The streams for each run of the SDK's server, over the descriptors of a client's lines and of those to it.

    There is a second run where a client asked for the newer protocol, waited in vain, and begins with the older one: a
    run serves the protocol that it was opened with.
    """
    to_runs, runs = anyio.create_memory_object_stream[tuple[Incoming, Outgoing]](1)
    outgoing, from_server = anyio.create_memory_object_stream[SessionMessage](0)
    conversation = _Conversation(Input(source), Output(target), to_runs, outgoing, from_server)
    conversation.begin_run()
    with to_runs, runs, outgoing, from_server:  # what is left open is told to those who ask Python for its warnings
        async with anyio.create_task_group() as group:
            group.start_soon(conversation.read)
            group.start_soon(conversation.write)
            yield runs
            group.cancel_scope.cancel()


@dataclass
class _Conversation:
    input: Input
    output: Output
    to_runs: MemoryObjectSendStream[tuple[Incoming, Outgoing]]
    outgoing: Outgoing
    from_server: MemoryObjectReceiveStream[SessionMessage]
    to_server: MemoryObjectSendStream[SessionMessage | Exception] = field(init=False)
    """The input of the run that is under way."""
    has_only_discovered: bool | None = None
    """Whether the client has asked for nothing but what the server is; None before its first request."""
    unanswered: Unanswered = field(default_factory=Unanswered)
    has_ended: bool = False
    """Whether the input has."""
    all_answered: anyio.Event = field(default_factory=anyio.Event)
    writing: anyio.Lock = field(default_factory=anyio.Lock)

    def begin_run(self) -> None:
        """Let the server begin to answer."""
        self.to_server, incoming = anyio.create_memory_object_stream[SessionMessage | Exception](0)
        self.to_runs.send_nowait((incoming, self.outgoing.clone()))

    async def read(self) -> None:
        """Pass on what comes. At its end, wait for what is running."""
        try:
            await self._pass_on()
        finally:
            self.to_server.close()
            self.to_runs.close()

    async def _pass_on(self) -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(self._end_when_closed, group.cancel_scope)
            async for line in self.input.lines():
                try:
                    await self._take(line)
                except NoMessageError as error:
                    await self.output.write(bytes_of(error.response))
                except (anyio.BrokenResourceError, anyio.ClosedResourceError):  # the server is ending
                    return
            self.has_ended = True
            for question in sorted(self.unanswered.of_server, key=str):
                await self._give_up(question)
            await self._until_answered()
            group.cancel_scope.cancel()

    async def write(self) -> None:
        """Write what the server says."""
        async for sent in self.from_server:
            message = sent.message
            async with self.writing:
                await self.output.write(bytes_of(message))
            self.unanswered.goes(message)
            self.unanswered.went(message)
            self._tell_if_all_are_answered()
            if isinstance(message, types.JSONRPCRequest) and self.has_ended:
                await self._give_up(message.id)

    async def _end_when_closed(self, reading: anyio.CancelScope) -> None:
        await self.output.is_closed.wait()
        reading.cancel()

    async def _take(self, line: bytes | LineTooLongError) -> None:
        if isinstance(line, LineTooLongError):
            raise NoMessageError(types.INVALID_REQUEST, f"Invalid request: a line has more than {MAX_LINE:,} bytes.")
        message = message_in(line)
        if message is None:
            return
        if len(self.unanswered.of_client) >= MAX_RUNNING:
            async with self.writing:
                pass
        if isinstance(message, types.JSONRPCRequest):
            await self._begin_anew_if_older(message.method)
        self.unanswered.came(message)
        await self.to_server.send(SessionMessage(message))
        self._tell_if_all_are_answered()

    def _tell_if_all_are_answered(self) -> None:
        if not self.unanswered.of_client:
            self.all_answered.set()

    async def _until_answered(self) -> None:
        if self.unanswered.of_client:
            self.all_answered = anyio.Event()
            await self.all_answered.wait()

    async def _begin_anew_if_older(self, method: str) -> None:
        """End the run that a discovery has opened, where the client begins with a handshake after all."""
        if method == "initialize" and self.has_only_discovered:
            await self._until_answered()
            self.to_server.close()
            self.begin_run()
        self.has_only_discovered = method == DISCOVER and self.has_only_discovered is not False

    async def _give_up(self, question: str | int) -> None:
        """Answer the server's own request, which the client cannot any more."""
        answer = types.JSONRPCError(jsonrpc="2.0", id=question, error=GONE)
        self.unanswered.came(answer)
        with suppress(anyio.BrokenResourceError, anyio.ClosedResourceError):  # the server is ending
            await self.to_server.send(SessionMessage(answer))
