"""Python source of values: whatever a text holds, it stays a value."""

from __future__ import annotations

import ast
import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.output.python_source import attribute_names, docstring, literal, raw_literal

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)
HOSTILE = ['"', "'", '"""', "\\", '\\"', "\n", "\r", "\0", "{{ 7*7 }}", "\ud800", "\u2028", "#", "\\N{DASH}"]
TEXTS = st.text() | st.lists(st.sampled_from(HOSTILE)).map("".join)


@given(JSON)
def test_a_literal_is_its_value(value: object) -> None:
    assert ast.literal_eval(literal(value)) == value
    assert "\n" not in literal(value)


@pytest.mark.parametrize("text", ["a b " * 500_000, "a\n" * 500_000])
def test_a_literal_of_any_length_is_one_line_and_takes_no_time(text: str) -> None:
    """The lines of one of more than 100,000 characters were sought at a length that grew with each word: hours."""
    assert ast.literal_eval(literal({"text": [text]})) == {"text": [text]}
    assert "\n" not in literal(text)


def test_a_literal_keeps_the_order_of_its_keys() -> None:
    assert literal({"b": 1, "a": [True, None]}) == "{'b': 1, 'a': [True, None]}"


@pytest.mark.parametrize(
    ("pattern", "source"),
    [
        ("^[0-9]+$", "'^[0-9]+$'"),
        (r"^\d+$", r'r"^\d+$"'),
        (r'^"\d+"$', r"""r'^"\d+"$'"""),
        ("\\", r"'\\'"),
        ("\\\n", r"'\\\n'"),
    ],
)
def test_a_pattern_is_written_raw_where_that_reads_better(pattern: str, source: str) -> None:
    assert raw_literal(pattern) == source


@given(TEXTS)
def test_a_pattern_is_its_value(text: str) -> None:
    assert ast.literal_eval(raw_literal(text)) == text


@pytest.mark.parametrize(
    ("paragraphs", "source"),
    [
        (("Close a ticket.",), '"""Close a ticket."""'),
        (("Close a ticket.", " ", " It stays. "), '"""Close a ticket.\n\nIt stays.\n"""'),
        (('Say "no"',), '"""Say "no"\n"""'),
        (('"""',), '"""\\"\\"\\"\n"""'),
        ((r"C:\new",), '"""C:\\\\new"""'),
        (("a\tb",), '"""a\\tb"""'),
    ],
)
def test_a_docstring_is_short_where_it_can_be(paragraphs: tuple[str, ...], source: str) -> None:
    assert docstring(*paragraphs) == source


@given(TEXTS)
def test_a_docstring_holds_its_text(text: str) -> None:
    (statement,) = ast.parse(docstring(text).encode("utf-8")).body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert isinstance(statement.value.value, str)
    assert statement.value.value.strip() == text.strip()


def test_attributes_are_what_python_and_their_class_leave_free() -> None:
    names = ["ticketId", "from", "schema", "json", "model_config", "str", "int", "now"]
    assert attribute_names(names) == {
        "ticketId": "ticket_id",
        "from": "from_",
        "schema": "schema_",
        "json": "json_",
        "model_config": "model_config_",
        "str": "str_",
        "int": "int_",
        "now": "now_",
    }


@given(st.lists(st.text(max_size=8) | st.sampled_from(["from", "From", "from_", "dict", "Dict"]), unique=True))
def test_different_names_are_different_attributes(names: list[str]) -> None:
    made = attribute_names(names)
    assert list(made) == names
    assert len({*made.values()}) == len(names)
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in made.values())
