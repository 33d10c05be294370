"""The singular and the plural of English nouns, by the rules that names of resources follow.

A record whose noun follows no rule gives its tool a `name`.
"""

from __future__ import annotations

import re

IRREGULAR = {
    "analysis": "analyses",
    "axis": "axes",
    "basis": "bases",
    "child": "children",
    "crisis": "crises",
    "criterion": "criteria",
    "datum": "data",
    "diagnosis": "diagnoses",
    "echo": "echoes",
    "elf": "elves",
    "epoch": "epochs",
    "foot": "feet",
    "goose": "geese",
    "half": "halves",
    "hero": "heroes",
    "hypothesis": "hypotheses",
    "knife": "knives",
    "leaf": "leaves",
    "life": "lives",
    "loaf": "loaves",
    "man": "men",
    "matrix": "matrices",
    "mouse": "mice",
    "ox": "oxen",
    "person": "people",
    "phenomenon": "phenomena",
    "potato": "potatoes",
    "quiz": "quizzes",
    "salesman": "salesmen",
    "self": "selves",
    "shelf": "shelves",
    "stomach": "stomachs",
    "synopsis": "synopses",
    "thesis": "theses",
    "thief": "thieves",
    "tomato": "tomatoes",
    "tooth": "teeth",
    "veto": "vetoes",
    "vertex": "vertices",
    "wife": "wives",
    "wolf": "wolves",
    "woman": "women",
}
"""Singular -> plural. What such a word is the end of is not looked for: `person`, but no `layperson`."""
SAME = frozenset({"equipment", "fish", "information", "news", "series", "sheep", "software", "species"})
"""Words that have one form for both."""
SINGULAR_IN_S = frozenset({"alias", "atlas", "bias", "canvas", "gas", "iris", "lens", "pancreas", "yes"})
"""Singulars that end in a single s, beside those in -us and -is."""
SINGULAR_IN_E = re.compile(
    r"((mov|cook|calor|self|zomb)ie|^[tpdl]ie|cache|ache|niche|shoe|toe|canoe|(^|f|exc|re|mis|m|ab)use)$"
)
"""Singulars in -e whose plurals look like those of other words: `cookies` are of no `cooky`."""
SINGULAR_IN_VOWEL = frozenset({"api", "cpu", "emoji", "gpu", "kpi", "menu", "sku", "taxi", "uri", "wiki"})
"""Singulars whose plurals end as singulars do: a `menus` is none."""
ENDS_OF_PLURALS = (
    (re.compile(r"(.[^aeiou])ies$"), r"\1y"),
    (re.compile(r"([^aeiou]o|ch|sh|ss|x|zz|[^aeo]us)es$"), r"\1"),
    (re.compile(r"s$"), ""),
)
"""How regular plurals end, and what stands there in the singular: the first that fits."""
SINGULAR_END = re.compile(r"(ss|us|is)$")
_IRREGULAR_PLURALS = {plural: singular for singular, plural in IRREGULAR.items()}


def singular_of(noun: str) -> str | None:
    """The singular of a plural, or None where the noun is no plural."""
    if noun in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[noun]
    if noun.endswith("s") and (SINGULAR_IN_E.search(noun[:-1]) or noun[:-1] in SINGULAR_IN_VOWEL):
        return noun[:-1]
    if noun.endswith("es") and noun[:-2] in SINGULAR_IN_S:
        return noun[:-2]
    if noun in SAME or noun in SINGULAR_IN_S or SINGULAR_END.search(noun):
        return None
    for end, singular in ENDS_OF_PLURALS:
        made, changed = end.subn(singular, noun)
        if changed:
            return made
    return None


def counted(number: int, noun: str) -> str:
    """`1 tool`, `2,000 tools`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def plural_of(noun: str) -> str:
    """The plural of a singular."""
    if noun in SAME:
        return noun
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if re.search(r"[^aeiou]y$", noun):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if re.search(r"(s|x|z|ch|sh)$", noun) else f"{noun}s"
