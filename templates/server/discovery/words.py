"""The words of questions: which tell nothing, and which mean something else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..product import SLUG

_EVERYWHERE = """
a about all also am an and any are as at be because been before but by can could did do does down for from had has
have her him his how i if in into is it its me most my no not now of off on once one or our out please she so some
than that the their them then there these they this those to up us was we were what when where which who whom whose
why will with would yet you your
"""
STOP_WORDS = frozenset((*_EVERYWHERE.split(), *SLUG.split("_")))
"""Words that questions and names of tools have in common, whatever they are about."""
NAME_FILLERS = frozenset(("a", "all", "by", "id", "single", *SLUG.split("_")))
"""Words of names that say nothing of what the tool does."""

_READING = """
am are check compare count did display do does download fetch find get has have how is list look read search see show
summarize was were what whats when where which who whom whose why
"""
READING_WORDS = frozenset(_READING.split())
"""First words of what wants a tool that reads."""
LISTING_WORDS = frozenset(("any", "are", "find", "list", "what", "which", "who", "whose"))
"""First words of what asks for any number of records."""
_CHANGING = """
add allow answer apply approve ask assign attach ban bring bulk cancel change clear clone close combine comment connect
convert copy correct create deactivate delete disable discard draft edit empty enable erase escalate export finish fix
give hand hide import invite join leave let link lock log make mark merge move note open pause pin prepare publish put
reassign remind remove rename reopen replace reply resend resolve respond restore route send set solve split start stop
tag take throw translate trash turn undo unfollow update upload write
"""
CHANGING_WORDS = frozenset(_CHANGING.split())
"""First words of what wants a tool that changes something."""
_COURTESY = """
can you|could you|would you|will you|please|i want to|i want you to|i would like to|i d like to|i need to|we need to|
how do i|how do we|how can i|how can we|how to|can i|can we|let s|let us|help me|tell me|i wonder
"""
COURTESY = re.compile(r"(?:(?:" + _COURTESY.replace("\n", "") + r") )+")
"""What is said before the word that tells what is wanted."""


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """The words of the vendor's users."""

    synonyms: Mapping[str, str] = field(default_factory=dict)
    """What people say -> the words of the tools."""
    subject: str = ""
    """What most questions are about, as names of tools say it."""
