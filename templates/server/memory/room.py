"""Room in memory for large responses: they wait for each other, in their order, until whoever asked has read them."""

from __future__ import annotations

import asyncio
import time
from collections import Counter, deque
from collections.abc import Iterator, Set
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass

from ..context_values import set_within
from ..conversions import conversions_of

ROOM = 20_000_000
"""Bytes of large responses that calls hold at a time. What they become takes several times as much."""
SHARE = 16_000_000
"""How many of them calls of one account hold."""
SPARE, MODEST = 3_000_000, 1_000_000
"""Bytes beside that room for accounts that wait and hold little, and what little is: an ordinary list, with its values,
does not wait until others have read what comes slowly."""
SMALL = 250_000
"""Bytes up to which a response is not counted."""
SLOW_AFTER = 5.0
"""Seconds after which a large response that others wait for has to move at this pace, here and to the client."""
MIN_PACE = 250_000
"""Bytes in a second."""
MAX_PAUSE = 0.2
"""Seconds between two pieces of long work, at most: one may have taken longer because others had the processor."""


class OneByOne:
    """Turns for work that takes long and cannot be interrupted.

    Between two of them everybody else has as much time as the last one took: a call goes on in many steps, and would
    wait for one of them at each.
    """

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._began = self._next_at = 0.0

    async def __aenter__(self) -> None:
        await self._lock.acquire()
        try:
            await asyncio.sleep(max(0.0, self._next_at - time.monotonic()))
        except BaseException:
            self._lock.release()
            raise
        self._began = time.monotonic()

    async def __aexit__(self, *_: object) -> None:
        now = time.monotonic()
        self._next_at = now + min(now - self._began, MAX_PAUSE)
        self._lock.release()


@dataclass(eq=False)
class _Waiting:
    """Somebody who waits for so many bytes more."""

    call: CallRoom
    size: int
    ready: asyncio.Future[None]


class Room:
    """The room of a process; `share` is what one account may hold of it.

    Whoever holds some may wait for more, or for what another call reads. Where all who hold some do, one call at a time
    gets more than there is: else they would wait for each other for good.
    """

    def __init__(self, size: int = ROOM, share: int = SHARE) -> None:
        self.share = share
        self._free = size
        self._spare, self._modest = SPARE * size // ROOM, MODEST * size // ROOM
        self._held: Counter[str] = Counter()
        self._holders: set[CallRoom] = set()
        self._waiting: deque[_Waiting] = deque()
        self._held_up: Counter[CallRoom] = Counter()
        self._overdrawn_by: CallRoom | None = None
        self.turn = OneByOne()

    @property
    def is_awaited(self) -> bool:
        """Whether somebody waits for room."""
        return any(not one.ready.done() for one in self._waiting)

    def is_awaited_by_others(self, account: str) -> bool:
        """Whether other accounts wait for room, and hold less than their share."""
        return any(
            one.call.account != account and self._held[one.call.account] + one.size <= self.share
            for one in self._waiting
            if not one.ready.done()
        )

    async def take(self, call: CallRoom, size: int) -> None:
        """Take room as soon as there is enough. Accounts that hold less are first, and of each who came before."""
        one = _Waiting(call, size, asyncio.get_running_loop().create_future())
        self._waiting.append(one)
        self._give()
        try:
            await one.ready
        except asyncio.CancelledError:
            if one.ready.cancelled():
                self._waiting = deque(other for other in self._waiting if other is not one)
                self._give()  # others may have waited for it, with less to wait for
            else:
                self.give_back(call, size)
            raise

    def give_back(self, call: CallRoom, size: int) -> None:
        """Give room back to those who wait."""
        call.size -= size
        spared = min(size, call.spared)
        call.spared -= spared
        self._spare += spared
        self._free += size - spared
        self._held[call.account] -= size
        if not self._held[call.account]:
            del self._held[call.account]
        if not call.size:
            self._holders.discard(call)
        self._give()

    @contextmanager
    def held_up(self, call: CallRoom) -> Iterator[None]:
        """For the time of the context a call waits for another one, and gives nothing back before."""
        self._held_up[call] += 1
        self._give()  # the other one may wait for what this one holds
        try:
            yield
        finally:
            self._held_up[call] -= 1
            if not self._held_up[call]:
                del self._held_up[call]

    def _give(self) -> None:
        self._note_end_of_overdraft()
        later: deque[_Waiting] = deque()
        is_full, waiting = False, {one.call for one in self._waiting if not one.ready.done()}
        for one in sorted(self._waiting, key=lambda one: self._held[one.call.account]):
            if one.ready.done():
                continue
            is_past_share = self._held[one.call.account] + one.size > self.share
            is_full = is_full or (not is_past_share and one.size > self._free)
            if (is_past_share or is_full) and self._may_have_spare(one):
                self._spare -= one.size
                self._free += one.size
                one.call.spared += one.size
            elif is_past_share or is_full:
                if not self._may_overdraw(one.call, waiting, of_its_account=is_past_share):
                    later.append(one)
                    continue
                self._overdrawn_by = one.call
            waiting.discard(one.call)
            self._holders.add(one.call)
            one.call.size += one.size
            self._free -= one.size
            self._held[one.call.account] += one.size
            one.ready.set_result(None)
        self._waiting = later

    def _may_have_spare(self, one: _Waiting) -> bool:
        return one.size <= self._spare and self._held[one.call.account] + one.size <= self._modest

    def _may_overdraw(self, call: CallRoom, waiting: Set[CallRoom], *, of_its_account: bool) -> bool:
        """Whether a call gets more than there is: all who could give back what it waits for wait themselves.

        One that holds nothing is behind those who do, unless they all wait for what some other call reads.
        """
        if not (self._overdrawn_by in (None, call) or self._overdrawn_by in self._held_up):
            return False
        stand_still = waiting | self._held_up.keys() if call.size else self._held_up.keys()
        return all(one in stand_still for one in self._holders if one.account == call.account or not of_its_account)

    def _note_end_of_overdraft(self) -> None:
        call = self._overdrawn_by
        if call is not None and (not call.size or (self._free >= 0 and self._held[call.account] <= self.share)):
            self._overdrawn_by = None


class CallRoom:
    """What one call holds of it: room for all of its responses, for it may keep them while it reads the next.

    It holds no more than the share of an account, however much it reads.
    """

    def __init__(self, room: Room, account: str) -> None:
        self.account = account
        self.size = 0
        """What it holds; only the room changes that."""
        self.spared = 0
        """How much of that is of the spare room."""
        self._read = 0
        """The size of its responses."""
        self._room = room
        self._taking = asyncio.Lock()

    @property
    def turn(self) -> OneByOne:
        """For what takes long and cannot be interrupted, of all calls."""
        return self._room.turn

    @property
    def is_awaited(self) -> bool:
        """Whether other calls wait for room, which they may get when this one ends."""
        return self._room.is_awaited

    @property
    def keeps_others_waiting(self) -> bool:
        """Whether other accounts wait for room that they would get, were there any."""
        return self._room.is_awaited_by_others(self.account)

    def held_up(self) -> AbstractContextManager[None]:
        """For the time of the context the call waits for what another one reads."""
        return self._room.held_up(self)

    async def add(self, size: int) -> None:
        """Wait for room for one more response of this size."""
        async with self._taking:  # a call may send several requests at a time
            self._read += size
            more = min(self._read, self._room.share) - self.size
            if more > 0:
                await self._room.take(self, more)

    def subtract(self, size: int) -> None:
        """One of the responses is so much smaller than was said."""
        self.shrink(max(self._read - size, 0))

    def shrink(self, size: int) -> None:
        """Give back what is more than this."""
        self._read = min(self._read, size)
        if size < self.size:
            self._room.give_back(self, self.size - size)


_current: ContextVar[CallRoom | None] = ContextVar("room", default=None)


@contextmanager
def room_of(mine: CallRoom) -> Iterator[None]:
    """The responses of the calls within the context count. Whoever passes the result on gives the room back.

    What is converted of them counts as its account's.
    """
    with set_within(_current, mine), conversions_of(mine.account):
        yield


def hold_until_task_ends(mine: CallRoom) -> None:
    """Give the room back when the task that runs has ended: it waits until somebody takes the result."""
    task = asyncio.current_task()
    if task is not None:
        task.add_done_callback(lambda _: mine.shrink(0))


def give_back_room() -> None:
    """What the call has read so far is needed no more: a person is asked, who may take hours."""
    mine = _current.get()
    if mine is not None:
        mine.shrink(0)


def waiting_for_another_call() -> AbstractContextManager[None]:
    """For the time of the context the call waits for what another one reads, which may wait for room itself."""
    mine = _current.get()
    return nullcontext() if mine is None else mine.held_up()


def is_slow(seconds: float, size: int) -> bool:
    """Whether a response of which so much has moved in this time keeps others waiting for too long."""
    return seconds > SLOW_AFTER and size < seconds * MIN_PACE


def room_of_call() -> CallRoom | None:
    """The room of the call; None where no other account shares the process."""
    return _current.get()
