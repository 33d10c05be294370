"""How alike two tickets are, and why."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from itertools import islice

from zoho_desk_mcp.jobs.parts.sla import duration, parsed_time
from zoho_desk_mcp.lookup.alike import words_of
from zoho_desk_mcp.server.markup.html import HtmlRoom
from zoho_desk_mcp.server.responses.record import Record

PERSON, NUMBER, ACCOUNT, WORDS, TIME = 35, 40, 10, 60, 5
"""Points at most for the same person, number and account, for alike words of subject or message, and for being near."""
MOST = 100
LIKELY = 42
"""Points from which a ticket is a likely duplicate: more than the same person at the same time makes."""
MIN_ALIKE = 0.15
"""The likeness from which texts are alike: 0 is without a common word, 1 with the same words."""
COMMON = 0.25
"""The share of tickets from which a word is one that everybody uses, such as `hello`: it does not count."""
FEW = 3
"""So many tickets may have a word, however few are compared."""
MAX_WORDS_SHOWN = 4
REFERENCE = re.compile(r"(?<![\w-])(?=(?:[\w-]*\d){3})(?!\d{4}-\d\d-\d\d)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?![\w-])")
"""Numbers of orders, invoices and the like: with three digits at least, and no date."""
MIN_REFERENCE, MAX_REFERENCE = 5, 50
"""Characters of such a number; a search takes no text of more than 100."""
MIN_WORD = 3
MAX_COMPARED = 3_000
"""Characters of a text that are compared, without its markup: hundreds of long ones took half a minute, and 500 MB."""
MAX_REFERENCES = 50
"""Such numbers of a ticket that are compared."""


@dataclass(frozen=True)
class Features:
    """What of a ticket is compared."""

    ticket: Record
    room: HtmlRoom = field(default_factory=HtmlRoom)
    """For the messages of all tickets that are compared."""

    @cached_property
    def text(self) -> str:
        """The first message without its markup."""
        return self.room.words(str(self.ticket.get("description") or ""))[:MAX_COMPARED]

    @cached_property
    def subject(self) -> frozenset[str]:
        """The words of the subject."""
        return _words(str(self.ticket.get("subject") or ""))

    @cached_property
    def message(self) -> frozenset[str]:
        """The words of the first message."""
        return _words(self.text)

    @cached_property
    def references(self) -> frozenset[str]:
        """The numbers of orders and the like: those of the fields first, for a long text may have many others."""
        fields = [str(value) for value in self.ticket.part("cf").values() if value]
        texts = [str(self.ticket.get("subject") or ""), *fields, self.text]
        found = (match[0].upper() for text in texts for match in REFERENCE.finditer(text[:MAX_COMPARED]))
        fitting = (each for each in found if MIN_REFERENCE <= len(each) <= MAX_REFERENCE)
        return frozenset(islice(dict.fromkeys(fitting), MAX_REFERENCES))


@dataclass(frozen=True)
class Likeness:
    """How alike a ticket is, in points, and why in words."""

    points: int
    reasons: tuple[str, ...]


class Comparison:
    """Compares tickets with one of them. A word counts the more, the fewer of the tickets have it.

    It takes time: call it where `converted` runs it.
    """

    def __init__(self, ticket: Record, others: Iterable[Record], window: timedelta) -> None:
        room = HtmlRoom()
        self._one = Features(ticket, room)
        self._others = [Features(other, room) for other in others]
        self._window = window
        features = [self._one, *self._others]
        having = Counter(word for each in features for word in each.subject | each.message)
        often = max(FEW, len(features) * COMMON)
        self._weights = {
            word: math.log((1 + len(features)) / count) ** 2 for word, count in having.items() if count <= often
        }
        """What each word weighs, by the square of how rare it is."""

    def likenesses(self) -> list[tuple[Likeness, Record]]:
        """How alike each of the others is to the one."""
        return [(self._likeness(other), other.ticket) for other in self._others]

    def _likeness(self, other: Features) -> Likeness:
        one, ticket = self._one, other.ticket
        points: float = 0
        reasons: list[str] = []
        for gained, reason in (
            self._same_person(ticket),
            _same_references(one, other),
            self._alike("subject", one.subject, other.subject),
            self._alike("first message", one.message, other.message),
            self._near(ticket),
        ):
            points += gained
            reasons += [reason] if reason else []
        return Likeness(min(round(points), MOST), tuple(reasons))

    def _same_person(self, ticket: Record) -> tuple[float, str]:
        one = self._one.ticket
        for name, gained, words in (
            ("contactId", PERSON, "same contact"),
            ("email", PERSON, "same mail address"),
            ("accountId", ACCOUNT, "same account"),
        ):
            if one.get(name) and str(one[name]).casefold() == str(ticket.get(name)).casefold():
                return gained, words
        return 0, ""

    def _alike(self, what: str, one: frozenset[str], other: frozenset[str]) -> tuple[float, str]:
        one, other = one & self._weights.keys(), other & self._weights.keys()
        common = one & other
        alike = self._weight(common) / math.sqrt(self._weight(one) * self._weight(other)) if common else 0.0
        if alike < MIN_ALIKE:
            return 0, ""
        shown = sorted(common, key=lambda word: (-self._weights[word], word))[:MAX_WORDS_SHOWN]
        return WORDS * alike, f"{what} alike ({', '.join(shown)})"

    def _weight(self, words: Iterable[str]) -> float:
        """What words weigh together, in whatever order: their cosine is the likeness."""
        return math.fsum(self._weights[word] for word in words)

    def _near(self, ticket: Record) -> tuple[float, str]:
        times = [parsed_time(each.get("createdTime")) for each in (self._one.ticket, ticket)]
        if times[0] is None or times[1] is None:
            return 0, ""
        apart = abs(times[0] - times[1])
        return max(0.0, TIME * (1 - apart / self._window)), f"{duration(apart)} apart"


def _same_references(one: Features, other: Features) -> tuple[float, str]:
    common = sorted(one.references & other.references)
    return (NUMBER, f"both name {', '.join(common[:MAX_WORDS_SHOWN])}") if common else (0, "")


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in words_of(text[:MAX_COMPARED]) if len(word) >= MIN_WORD)
