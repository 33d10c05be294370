"""The kinds of value that upstream's schemas come to, and which values fit them."""

from __future__ import annotations

from typing import Any

import pytest

from generator.openapi.document import Json
from generator.openapi.schema import Schema
from generator.target import IdRules, TimeRules
from generator.tools.value_types import Limits, Shape, ShapeField, accepts, kind_of, limits, looked_up, scalar
from tests.support.projects import REAL

IDS = IdRules(form="^[0-9]+$", names=("id",), suffixes=("Id", "Ids"), formats=("int64",), patterns=("^[0-9]+$",))
TIMES = TimeRules(formats=("date-time",), pattern_start="[0-9]{4}T")
TARGET = REAL.target.model_copy(update={"ids": IDS, "times": TIMES})
TIME = "2026-01-31T09:30:00Z"
POINT = Shape("object", fields=(ShapeField("x", Shape("integer"), True, ""), ShapeField("id", Shape("id"), False, "")))


def schema(*types: str, **keywords: Json) -> Schema:
    return Schema({"type": list(types), **keywords} if types else keywords)


@pytest.mark.parametrize(
    ("of", "kind"),
    [
        (schema("string"), "string"),
        (schema("integer"), "integer"),
        (schema("number"), "number"),
        (schema("boolean"), "boolean"),
        (schema("string", "null"), "string"),
        (schema("integer", "null"), "integer"),
        (schema("integer", "string"), "string_or_integer"),
        (schema("integer", "string", format="int32"), "integer"),
        (schema("integer", "string", pattern="^[0-9]+$"), "integer"),
        (schema("number", "string"), "string_or_number"),
        (schema("number", "string", format="double"), "number"),
        (schema("number", "string", pattern=r"^\d+(\.[0-9]*)?$"), "number"),
        (schema("number", "string", pattern="^[^/]+$"), "string"),
        (schema("integer", "number"), "number"),
        (schema("integer", "string", pattern="^[a-z]+$"), "string_or_integer"),
        (schema("integer", "string", pattern="^(?:all|[0-9]+)$"), "string"),
        (schema("boolean", "string"), "string"),
        (schema("array", items=Schema({})), "array"),
        (schema("object", properties={"a": Schema({})}), "object"),
        (schema(properties={"a": Schema({})}), "object"),
        (schema("object"), "map"),
        (schema("object", properties={}), "map"),
        (schema(), "string"),
    ],
)
def test_types_come_to_one_kind(of: Schema, kind: str) -> None:
    assert kind_of(of, "subject", TARGET) == kind


@pytest.mark.parametrize(
    ("of", "kind"),
    [
        (schema("string", enum=["a", "b"]), "string"),
        (schema("string", "null", enum=["a", None]), "string"),
        (schema("integer", enum=[1, 2]), "integer"),
        (schema("string", "integer", enum=["a", 1]), "string"),
        (schema("boolean", enum=[True]), "boolean"),
        (schema(const=True), "boolean"),
        (schema(const=3), "integer"),
        (schema(const="a"), "string"),
    ],
)
def test_values_that_are_listed_say_the_kind(of: Schema, kind: str) -> None:
    assert kind_of(of, "ticketId", TARGET) == kind


@pytest.mark.parametrize(
    ("name", "of", "kind"),
    [
        ("ticketId", schema("integer"), "number_id"),
        ("id", schema("integer", "string"), "id"),
        ("ticketId", schema("string", pattern="^[0-9]+$"), "id"),
        ("number", schema("integer", format="int64"), "number_id"),
        ("ticketId", schema("string"), "string"),
        ("ticketId", schema("string", pattern="^[a-z]+$"), "string"),
        ("number", schema("string", pattern="^[0-9]+$"), "string"),
        ("number", schema("integer"), "integer"),
        ("paid", schema("boolean"), "boolean"),
    ],
)
def test_ids_are_told_by_name_format_and_pattern(name: str, of: Schema, kind: str) -> None:
    assert kind_of(of, name, TARGET) == kind


@pytest.mark.parametrize(
    ("of", "kind"),
    [
        (schema("string", format="date-time"), "time"),
        (schema("string", pattern="[0-9]{4}T[0-9]+Z"), "time"),
        (schema("string", pattern="^(?:[0-9]{4}T[0-9]+Z)$"), "time"),
        (schema("string", pattern="^(?:[0-9]{4}TZ,[0-9]{4}TZ)$"), "time_range"),
        (schema("string", pattern="^(?:[0-9]{4}TZ|[0-9]{4}T)$"), "time"),
        (schema("string", pattern="^x[0-9]{4}T$"), "string"),
    ],
)
def test_times_are_told_by_format_and_pattern(of: Schema, kind: str) -> None:
    assert kind_of(of, "dueDate", TARGET) == kind


@pytest.mark.parametrize(
    ("of", "kind", "expected"),
    [
        (schema("string", minLength=0, maxLength=9, pattern="a"), "string", Limits(pattern="a", max_length=9)),
        (schema("string", minLength=1), "string", Limits(min_length=1)),
        (schema("integer", minimum=0, maximum=9, maxLength=3), "integer", Limits(minimum=0, maximum=9)),
        (schema("array", minItems=1, maxItems=2, maximum=3), "array", Limits(min_length=1, max_length=2)),
        (schema(minimum=1, maxLength=2, maxItems=3), "string_or_integer", Limits(minimum=1, max_length=2)),
        (schema("string", maxLength=9, pattern="^[0-9]+$"), "id", Limits()),
    ],
)
def test_limits_are_those_of_the_kind(of: Schema, kind: Any, expected: Limits) -> None:
    assert limits(of, kind) == expected


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (schema("string", "null", enum=["a", None, "b"], maxLength=1), Shape("string", enum=("a", "b"))),
        (schema("integer", enum=[1, 2]), Shape("integer", enum=(1, 2))),
        (schema(const="a"), Shape("string", enum=("a",))),
        (schema("boolean", enum=[True, False]), Shape("boolean")),
        (schema("string", maxLength=5), Shape("string", limits=Limits(max_length=5))),
    ],
)
def test_a_scalar_has_its_values_or_its_limits(of: Schema, expected: Shape) -> None:
    assert scalar(of, "priority", TARGET) == expected


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (Shape("id"), Shape("name_or_id")),
        (Shape("string", limits=Limits(max_length=9)), Shape("name_or_id")),
        (
            Shape("array", item=Shape("id"), limits=Limits(max_length=9)),
            Shape("array", item=Shape("name_or_id"), limits=Limits(max_length=9)),
        ),
        (Shape("string", enum=("a",)), None),
        (Shape("integer"), None),
        (Shape("array", item=Shape("integer")), None),
        (POINT, None),
    ],
)
def test_a_name_may_stand_for_an_id(shape: Shape, expected: Shape | None) -> None:
    assert looked_up(shape, "name") == expected


def test_a_number_may_stand_for_an_id_and_a_value_keeps_its_shape() -> None:
    ids = Shape("array", item=Shape("id"), limits=Limits(max_length=9))
    assert looked_up(ids, "number") == Shape("array", item=Shape("number_or_id"), limits=Limits(max_length=9))
    text = Shape("string", limits=Limits(max_length=9))
    assert looked_up(text, "value") == text
    assert looked_up(Shape("string", enum=("a",)), "value") is None


@pytest.mark.parametrize(
    ("shape", "fitting", "others"),
    [
        (Shape("string"), ["", "a"], [1, None, True, ["a"], {}]),
        (Shape("string", limits=Limits(pattern="^a", min_length=2, max_length=3)), ["ab", "abc"], ["a", "abcd", "bc"]),
        (Shape("string", enum=("a", "b")), ["a"], ["c", "", None]),
        (Shape("integer", limits=Limits(minimum=0, maximum=9)), [0, 9], [-1, 10, 1.5, "1", True]),
        (Shape("string_or_integer", limits=Limits(max_length=2, maximum=9)), ["ab", 9], ["abc", 10, 1.5, True]),
        (Shape("string", enum=(True, 1.5, [1])), [True, 1.5, [1]], [1, "1.5", [True]]),
        (Shape("number"), [0, 1.5], ["1", True, float("inf"), float("nan")]),
        (Shape("boolean"), [True, False], [1, 0, "true"]),
        (Shape("id"), ["1", "4000000000000000001"], [1, "", "a", "-1"]),
        (Shape("time"), [TIME, "now", "2026-01-31T09:30:00+02:00"], ["2026-01-31T09:30:00", "later", "", 1]),
        (Shape("time_range"), [f"{TIME},{TIME}"], [TIME, f"{TIME},", f"{TIME},{TIME},{TIME}"]),
        (Shape("array", item=Shape("id"), limits=Limits(max_length=2)), [[], ["1", "2"]], [["a"], ["1"] * 3, "1"]),
        (Shape("map"), [{}, {"cf": 1}], [[], "a", None]),
        (POINT, [{"x": 1}, {"x": 1, "id": "7"}], [{"y": 1}, {"x": "1"}, [], "x"]),
    ],
    ids=lambda value: value.kind if isinstance(value, Shape) else "",
)
def test_values_fit_their_shape(shape: Shape, fitting: list[Json], others: list[Json]) -> None:
    assert [value for value in fitting if not accepts(shape, value, IDS)] == []
    assert [value for value in others if accepts(shape, value, IDS)] == []


def test_a_pattern_that_python_never_ends_at_is_matched() -> None:
    """Upstream's patterns meet the values that records fix."""
    shape = Shape("string", limits=Limits(pattern="^(?:(?:a|a|a)+)+$"))
    assert accepts(shape, "a" * 5_000, IDS)
    assert not accepts(shape, "a" * 5_000 + "!", IDS)
