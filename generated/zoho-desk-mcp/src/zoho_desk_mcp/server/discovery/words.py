"""The words of questions: which tell nothing, and which mean something else."""

from __future__ import annotations

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

_QUESTIONS = """
am are check did display do does fetch find get has have how is list look read search see show tell was were what
whats when where which who whom whose why
"""
QUESTION_WORDS = frozenset(_QUESTIONS.split())
"""First words of questions, which want a tool that reads."""


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """The words of the vendor's users."""

    synonyms: Mapping[str, str] = field(default_factory=dict)
    """What people say -> the words of the tools."""
