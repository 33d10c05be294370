"""Specs, records and overlays of any content give a catalog, or the problems in them: never anything else."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import GeneratorError
from generator.files.yaml_source import YamlSource
from generator.openapi.load import join
from generator.openapi.overlay import overlay_what_fits
from generator.openapi.reading.files import read_files
from tests.support.changed import changed, changes, replacements
from tests.support.fuzz import rounds, texts
from tests.support.projects import GOLDEN, REAL, SmallProject, build

SAMPLES = [
    "enums",
    "jobs",
    "lookup_and_derive",
    "recursion",
    "paging",
    "text_types",
    "overlay_updates",
    "nested_bodies",
]


@contextmanager
def refused_in_words() -> Iterator[None]:
    """What is refused is so by somebody who looked for it: not by whatever step has failed with it."""
    try:
        yield
    except GeneratorError as error:
        unknown = [problem for problem in error.problems if "form that the generator does not know" in problem.what]
        if unknown:
            raise AssertionError(unknown) from error


def build_with(sample: str, choose: int, folder: str, write: Any) -> None:
    """Build a sample of which one file was written anew. Raises what is no problem of a file."""
    with tempfile.TemporaryDirectory() as root:
        shutil.copytree(GOLDEN / sample / "specs", Path(root) / "specs")
        files = sorted(path for path in (Path(root) / "specs" / folder).rglob("*") if path.suffix in (".yaml", ".json"))
        write(files[choose % len(files)])
        with refused_in_words():
            build(SmallProject(Path(root)))


def with_changes(wanted: list[tuple[int, str, Any]]) -> Any:
    def write(path: Path) -> None:
        text = json.dumps(changed(YamlSource(path).data, wanted))
        path.write_text(text, encoding="utf-8")

    return write


@rounds(25)
@given(st.sampled_from(SAMPLES), changes)
def test_any_specs_give_tools_or_problems(sample: str, wanted: list[tuple[int, str, Any]]) -> None:
    build_with(sample, wanted[0][0], "openapi", with_changes(wanted))


@rounds(25)
@given(st.sampled_from(SAMPLES), changes)
def test_any_records_give_tools_or_problems(sample: str, wanted: list[tuple[int, str, Any]]) -> None:
    build_with(sample, wanted[0][0], "", with_changes(wanted))


json_bits = st.sampled_from(
    ['"a": 1, ', '"type": "x", "type": "y", ', ", ", "{", "}", "[", "]", '"', "\\", "NaN", "1e999", "0" * 5_000]
)
edits = st.lists(st.tuples(st.integers(0, 100_000), st.integers(0, 3), json_bits | texts), min_size=1, max_size=3)
"""Places, characters that are taken out there, and what is put in: before a key, where a number says so."""
KEY = re.compile(r'"[^"]*": ')


def edited(text: str, wanted: list[tuple[int, int, str]]) -> str:
    for number, removed, put in wanted:
        keys = [found.start() for found in KEY.finditer(text)] or [0]
        place = keys[number % len(keys)] if number % 2 else number % (len(text) + 1)
        text = text[:place] + put + text[place + removed * (1 - number % 2) :]
    return text


@rounds(40)
@given(st.sampled_from(SAMPLES), edits, st.sampled_from([".json", ".yaml"]))
def test_any_text_of_a_file_is_read_or_refused(sample: str, wanted: list[tuple[int, int, str]], suffix: str) -> None:
    source = next((GOLDEN / sample / "specs/openapi").glob("*.json")).read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as root:
        (Path(root) / f"Ticket{suffix}").write_bytes(edited(source, wanted).encode(errors="surrogatepass"))
        with suppress(GeneratorError):
            json.dumps(read_files(Path(root)))


steps = st.sampled_from(
    [
        *(".paths", ".*", "..*", "..schema", ".components.schemas", "[0]", "[*]", "['/api/v1/tickets']", ".get"),
        *("[?(@.name == 'limit')]", "[?(@.name =~ '^l')]", "[?(@.in)]", ".parameters", "..parameters", "[-1]", "[1:]"),
        *(".openapi", ".info.title", '[?(@.schema.type == "string")]', "..enum", "`parent`", "|$", "[", "?", "'"),
    ]
)
targets = st.lists(steps | texts, max_size=4).map(lambda made: "$" + "".join(made))
actions = st.fixed_dictionaries(
    {"target": targets, "description": st.just("A reason.")},
    optional={"update": replacements, "remove": st.booleans()},
)


@rounds(40)
@given(st.sampled_from(SAMPLES), st.lists(actions, max_size=3))
def test_any_overlay_is_applied_or_refused(sample: str, wanted: list[Any]) -> None:
    whole = {"overlay": "1.0.0", "info": {"title": "x", "version": "1"}, "actions": wanted}
    document = join(read_files(GOLDEN / sample / "specs/openapi"), REAL.target)
    with tempfile.TemporaryDirectory() as root:
        path = Path(root) / "overlay.yaml"
        path.write_text(json.dumps(whole), encoding="utf-8")
        with suppress(GeneratorError):
            overlay_what_fits(document, path)


def test_a_change_leaves_what_it_puts_in_as_it_was() -> None:
    """Else what one example did stays for the next ones, and a value comes to stand within itself."""
    value = {"$ref": "#"}
    made = changed({"a": 1}, [(0, "replace", value), (1, "add", value)])
    assert value == {"$ref": "#"}
    assert made == {"a": {"$ref": "#", "type": {"$ref": "#"}}}


bits = st.sampled_from(
    [
        "- ",
        "a: ",
        "&a ",
        "*a",
        "<<: *a",
        "[",
        "]",
        "{",
        "}",
        "\n",
        "  ",
        "!!int ",
        "!!set ",
        "!!python/name:os ",
        "| ",
        "'",
        '"',
        "0b_",
        "1:1",
        ".nan",
        "? ",
    ]
)


readable = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"), max_size=10)
pieces = st.lists(bits | readable, max_size=6).map("".join)
parts = st.sampled_from(["x", "&a x", "*a", "[x, *a]", "{b: &a x}", "!!set {x}", "1:1", "0x1"]) | readable | pieces
keys = st.sampled_from(["&a a: ", "b: ", "c: ", "<<: ", "? ", "d:\n  e: ", "f:\n- "])
lines = st.lists(st.tuples(keys, parts), unique_by=lambda line: line[0], max_size=6) | st.lists(
    st.tuples(st.sampled_from(["- ", "- - ", "- a: ", "- &a "]), parts), max_size=6
)
documents = (
    pieces | lines.map(lambda found: "\n".join(map("".join, found))) | st.lists(bits | texts, max_size=30).map("".join)
)
"""Of the last ones nearly all hold a character that no YAML may have, and are refused before they are parsed."""


@rounds(60)
@given(documents)
def test_any_yaml_is_read_or_refused(text: str) -> None:
    with tempfile.TemporaryDirectory() as root:
        path = Path(root) / "x.yaml"
        path.write_bytes(text.encode(errors="surrogatepass"))
        with suppress(GeneratorError):
            json.dumps(YamlSource(path).data)


def test_the_yaml_that_is_tried_has_lists_and_mappings(tmp_path: Path) -> None:
    path, found = tmp_path / "x.yaml", []

    @settings(max_examples=400, derandomize=True, database=None, deadline=None)
    @given(documents)
    def read(text: str) -> None:
        path.write_bytes(text.encode(errors="surrogatepass"))
        with suppress(GeneratorError):
            found.append(isinstance(YamlSource(path).data, dict | list))

    read()
    assert found.count(True) > 20  # some forty; without the lines above, three
