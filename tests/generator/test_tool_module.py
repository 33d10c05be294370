"""What tool modules leave out, and what a name in them stands for."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

import pytest
import yaml
from zoho_desk_mcp.server.http.pagination import Pages

from generator.output.tool_module import PAGE_DEFAULTS
from tests.support.projects import REAL

SHARED_NAMES = {
    name: text_type["patterns"]
    for name, text_type in yaml.safe_load(REAL.text_types.read_text(encoding="utf-8"))["text_types"].items()
    if len(text_type["patterns"]) > 1
}


def test_arguments_of_pages_that_are_left_out_have_the_defaults_of_the_package() -> None:
    assert {field.name: field.default for field in dataclasses.fields(Pages)} == PAGE_DEFAULTS


@pytest.mark.parametrize("name", sorted(SHARED_NAMES))
def test_patterns_of_one_name_take_the_same_texts(name: str) -> None:
    for text in _texts():
        assert len({bool(re.fullmatch(pattern, text)) for pattern in SHARED_NAMES[name]}) == 1, text


def _texts() -> Iterator[str]:
    """Some texts, and each of them with another character at each of its places, and without one."""
    for text in ("", "aa", "en-US", "2026", "https://a.example/b?c=1"):
        for place in range(len(text) + 1):
            yield text[:place] + text[place + 1 :]
            for character in map(chr, (*range(0x100), 0xFFFF, 0x10000, 0x10FFFF)):
                yield text[:place] + character + text[place:]
                yield text[:place] + character + text[place + 1 :]
