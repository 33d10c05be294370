"""Ranks tools by words: what discovery mode searches with.

SQLite's full-text search (FTS5) in memory ranks by BM25 what `tools/list` says of each tool, and knows English word
forms (Porter's stemmer). Then three things that a bag of words cannot know count: whether the name says nothing that
was not asked for, whether a question wants a tool that reads, and whether a tool is for every day. The index is built
at the first search, in some 30 ms.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from ..catalog import TOOL_NAME, catalog
from ..registry import TOOLS, ToolEntry
from .words import CHANGING_WORDS, COURTESY, LISTING_WORDS, NAME_FILLERS, READING_WORDS, STOP_WORDS, Vocabulary

WEIGHTS = {"name": 8.0, "title": 6.0, "description": 2.0}
"""What a word counts, by where it was found."""
PARAMETER_WEIGHT = 0.25
"""The same for its parameters."""
NAME_SHARE = 0.7
"""How far the score depends on the share of the name's words that were asked for."""
OTHER_FORM = 0.6
"""What a word of the name counts that was asked for in another form: `webhooks` for `webhook`."""
READING_FACTOR = 1.4
"""For a question: tools that read gain by it, others lose."""
CHANGING_FACTOR = 1.4
"""For an order: tools that change something gain by it, others lose."""
ONE_FACTOR = 0.8
"""Of tools that read one record, where several are asked for."""
DELETING_FACTOR = 0.5
"""Of tools that delete, where nobody spoke of deleting."""
CORE_FACTOR = 1.25
"""Of everyday tools that are no jobs."""
SUBJECT_FACTOR = 1.05
"""Of tools about what most questions are about, said or not."""
JOB_FACTOR = 1.6
"""Of jobs: they do in one call what was asked for."""

MAX_STEMS = 4_000
"""Words whose stems are kept: to find those of all names takes longer than the rest of a search."""

Entry = Mapping[str, Any]


@dataclass(frozen=True)
class _Query:
    """What was asked: the words to look for, their stems, and whether it wants to read or to change something."""

    terms: tuple[str, ...]
    stems: frozenset[str]
    reads: bool
    changes: bool
    several: bool
    """Whether it asks for any number of records, such as `which`, and names none by a number."""

    @property
    def match(self) -> str:
        """The query in FTS5's language: any of the words."""
        return " OR ".join(f'"{term}"' for term in self.terms)


class ToolIndex:
    """A full-text index of entries of `tools/list`."""

    def __init__(self, entries: Iterable[Entry], vocabulary: Vocabulary) -> None:
        """Index the entries."""
        self._synonyms, self._subject = vocabulary.synonyms, vocabulary.subject
        longest_first = sorted(map(re.escape, self._synonyms), key=len, reverse=True)
        self._phrases = re.compile(r"\b(?:" + "|".join([*longest_first, r"\w+"]) + r")\b")
        self._reads: set[str] = set()
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        columns = ", ".join(WEIGHTS)
        for table in (f"texts USING fts5(id UNINDEXED, {columns}", "inputs USING fts5(id UNINDEXED, text"):
            self._database.execute(f"CREATE VIRTUAL TABLE {table}, tokenize='porter unicode61')")
        for entry in entries:
            if entry["annotations"]["readOnlyHint"]:
                self._reads.add(entry["name"])
            name, title, text = entry["name"], entry.get("title", ""), _own_words(entry["description"])
            self._database.execute("INSERT INTO texts VALUES (?, ?, ?, ?)", (name, name.replace("_", " "), title, text))
            parameters = " ".join(_parameter_texts(entry["inputSchema"]))
            self._database.execute("INSERT INTO inputs VALUES (?, ?)", (name, parameters))

    def search(self, words: str, names: Collection[str], limit: int) -> list[str]:
        """The tools of `names` that fit the words, best first, at most `limit`."""
        query = self._query(words)
        if not query.terms:
            return []
        scores = self._scores("texts", tuple(WEIGHTS.values()), query)
        for name, score in self._scores("inputs", (PARAMETER_WEIGHT,), query).items():
            scores[name] = scores.get(name, 0.0) + score
        ranked = {name: score * self._fit(name, TOOLS[name], query) for name, score in scores.items() if name in names}
        return sorted(ranked, key=lambda name: (-ranked[name], name))[:limit]

    def _query(self, words: str) -> _Query:
        said = " ".join(re.findall(r"[a-z0-9]+", words.lower()))
        terms = tuple(dict.fromkeys(self._terms(said)))
        first = COURTESY.sub("", said, count=1).partition(" ")[0]
        several = first in LISTING_WORDS and not re.search(r"\d", said)
        return _Query(terms, frozenset(map(_stem, terms)), first in READING_WORDS, first in CHANGING_WORDS, several)

    def _terms(self, said: str) -> Iterator[str]:
        """The words that tell something, and what the tools call the things that people name."""
        for found in self._phrases.finditer(said):
            phrase = found[0]
            if " " not in phrase and phrase not in STOP_WORDS:
                yield phrase
            yield from self._synonyms.get(phrase, "").split()

    def _fit(self, name: str, tool: ToolEntry, query: _Query) -> float:
        """How well a tool fits beyond its words."""
        asked = [word for word in name.split("_") if word not in NAME_FILLERS]
        fit = 1 - NAME_SHARE + NAME_SHARE * sum(_said(word, query) for word in asked) / len(asked)
        if query.reads:
            fit *= READING_FACTOR if name in self._reads else 1 / READING_FACTOR
        if query.changes:
            fit *= CHANGING_FACTOR if name not in self._reads else 1 / CHANGING_FACTOR
        if query.several and name.endswith("_by_id"):
            fit *= ONE_FACTOR
        if tool.method == "delete" and "delet" not in query.stems:
            fit *= DELETING_FACTOR
        if self._subject in map(_stem, asked):
            fit *= SUBJECT_FACTOR
        if tool.uses:
            return fit * JOB_FACTOR
        return fit * CORE_FACTOR if tool.core else fit

    def _scores(self, table: str, weights: tuple[float, ...], query: _Query) -> dict[str, float]:
        given = ", ".join(map(str, weights))
        statement = f"SELECT id, -bm25({table}, 0, {given}) FROM {table} WHERE {table} MATCH ?"  # noqa: S608  # constants
        return dict(self._database.execute(statement, (query.match,)))


@lru_cache(maxsize=1)
def tool_index(vocabulary: Vocabulary) -> ToolIndex:
    """The index of all tools of the catalog but those that are apart."""
    tools = (tool for name, tool in catalog().items() if not TOOLS[name].is_apart)
    entries = (tool.model_dump(by_alias=True, exclude_none=True) for tool in tools)
    return ToolIndex(entries, vocabulary)


def _said(word: str, query: _Query) -> float:
    """How far a word of a name was asked for."""
    if word in query.terms or (query.reads and word in ("list", "get")):
        return 1.0
    return OTHER_FORM if _stem(word) in query.stems else 0.0


@lru_cache(maxsize=MAX_STEMS)
def _stem(word: str) -> str:
    """A rough stem, the same for the forms of a word: `entries` and `entry`, `merged` and `merge`."""
    word = re.sub(r"ies$", "y", word)
    return re.sub(r"(?:es|s|ed|ing|e)$", "", word) if len(word) > 4 else re.sub(r"s$", "", word)


def _parameter_texts(schema: Entry) -> Iterator[str]:
    for name, part in schema.get("properties", {}).items():
        yield re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ")
        yield _own_words(part.get("description", ""))
        yield from _parameter_texts(part)
        yield from _parameter_texts(part.get("items", {}))


def _own_words(text: str) -> str:
    """The text without the names of other tools: a tool is not found by where it sends people."""
    return TOOL_NAME.sub(" ", text)
