"""The rewrites of upstream's Java patterns into ones that Python's and Rust's engines read alike."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.openapi.document import Json
from generator.openapi.repairs import patterns
from generator.openapi.repairs.schemas import negated_pattern
from tests.support.projects import ROOT


def upstream_patterns() -> list[str]:
    """Every pattern of upstream's files, each once."""
    found: set[str] = set()
    for path in (ROOT / "specs/zoho-desk/openapi").glob("*.json"):
        found.update(_patterns_in(json.loads(path.read_text(encoding="utf-8"))))
    return sorted(found)


def _patterns_in(node: Json) -> Iterator[str]:
    if isinstance(node, list):
        for item in node:
            yield from _patterns_in(item)
    elif isinstance(node, dict):
        if isinstance(node.get("pattern"), str):
            yield node["pattern"]
        if isinstance(node.get("patternProperties"), dict):
            yield from node["patternProperties"]
        for value in node.values():
            yield from _patterns_in(value)


def rewrite(pattern: str) -> str:
    """The pattern after all rewrites, in their order."""
    for step in patterns.REWRITES.values():
        pattern = step(pattern)
    return pattern


REAL = upstream_patterns()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[&amp;]", "[&]"),
        ("&lt;a&gt;", "<a>"),
        ("&#39;", "'"),
        ("[&copy]", "[&copy]"),  # HTML would read an entity without its semicolon here
        ("[a-z]", "[a-z]"),
    ],
)
def test_unescape_entities(before: str, after: str) -> None:
    assert patterns.unescape_entities(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (r"[a\P{InBasicLatin}]", r"[a\u0080-\U0010FFFF]"),
        (r"[\p{L}\p{M}\p{N} ]+", r"[\w ]+"),
        (r"\p{L}-\p{N}", r"\w-\w"),
        (r"\p{Sc}", r"\p{Sc}"),
    ],
)
def test_translate_unicode_classes(before: str, after: str) -> None:
    assert patterns.translate_unicode_classes(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a(?i)b", "a(?i:b)"),
        ("(?i)b", "(?i:b)"),
        ("a((?i)b|c)d", "a((?i:b|c))d"),
        ("(?i)a(?i)b", "(?i:a(?i:b))"),
        (r"(?i)[)]\)", r"(?i:[)]\))"),
        ("(?i:a)", "(?i:a)"),
    ],
)
def test_scope_inline_flags(before: str, after: str) -> None:
    assert patterns.scope_inline_flags(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("(?=.*[0-9])a", "a"),
        ("(?!x(y))a", "a"),
        ("a(?<=b)", "a"),
        ("a(?<![)])c", "ac"),
        (r"(?!\))a", "a"),
        ("(?:a)", "(?:a)"),
        (r"\(?=a", r"\(?=a"),  # a parenthesis that may be missing, and an equals sign
        ("[(?=]a", "[(?=]a"),
    ],
)
def test_drop_look_around(before: str, after: str) -> None:
    assert patterns.drop_look_around(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a|b", "^(?:a|b)$"),
        ("^a|b$", "^a|b$"),
        ("a$", "a$"),
        (r"\^a\$", r"^(?:\^a\$)$"),
        ("[^a$]b", "^(?:[^a$]b)$"),
    ],
)
def test_anchor(before: str, after: str) -> None:
    assert patterns.anchor(before) == after


@pytest.mark.parametrize("pattern", ["[^<>]+", r"[^\]a]", "[^a]*"])
def test_a_lone_negated_class_is_dropped(pattern: str) -> None:
    assert negated_pattern({"type": "string", "pattern": pattern}) == {"type": "string"}


@pytest.mark.parametrize("pattern", ["[^<>]+a", "a[^<>]", "[^a][^b]", "^[^a]+$"])
def test_other_patterns_stay(pattern: str) -> None:
    assert negated_pattern({"type": "string", "pattern": pattern}) is None


@pytest.mark.parametrize(
    ("pattern", "word"),
    [("(", "unterminated"), (r"(a)\1", "backreferences"), ("(?=a)b", "look-around"), ("a(?i)b", "flags")],
)
def test_compile_error_says_why(pattern: str, word: str) -> None:
    assert word in (patterns.compile_error(pattern) or "")


def test_upstream_has_patterns_of_every_kind() -> None:
    changed = {kind for kind, step in patterns.REWRITES.items() for pattern in REAL if step(pattern) != pattern}
    assert changed == set(patterns.REWRITES)


@pytest.mark.parametrize("pattern", REAL)
def test_upstream_pattern_becomes_usable(pattern: str) -> None:
    rewritten = rewrite(pattern)
    assert patterns.compile_error(rewritten) is None
    assert rewrite(rewritten) == rewritten


PIECES = st.sampled_from(
    [
        *("a", "0-9", "[a-z]", "[^a]", "[", "]", "(", ")", "(?:", "|", "^", "$", "\\", "\\d", ".", "*", "+", "{2}"),
        *("(?i)", "(?=", "(?!", "(?<=", "\\P{InBasicLatin}", "\\p{L}", "&lt;", "&", ";", "\n", "é"),
    ]
)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_rewriting_is_idempotent(pattern: str) -> None:
    rewritten = rewrite(pattern)
    assert rewrite(rewritten) == rewritten


@pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::DeprecationWarning")
@given(st.lists(PIECES, max_size=12).map("".join), st.text(max_size=5))
def test_dropping_look_around_refuses_no_more(pattern: str, text: str) -> None:
    loose = patterns.drop_look_around(pattern)
    if _matches(pattern, text):
        assert _matches(loose, text)


def _matches(pattern: str, text: str) -> bool:
    try:
        return re.search(pattern, text) is not None
    except re.error:
        return False
