"""Values of which an API takes several kinds: a text or a number, or a choice of texts, numbers and others."""

from __future__ import annotations

import json
from typing import Any

from pydantic import AfterValidator, ValidationError, ValidatorFunctionWrapHandler, WrapValidator

from .errors import wrong_value


def _fits_one(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
    try:
        return handler(value)
    except ValidationError as error:
        as_text, *as_number = error.errors(include_url=False)
        told = [wrong_value("as a text it", as_text), *(wrong_value("as a number it", each) for each in as_number[-1:])]
        raise ValueError("; ".join(told)) from error


EITHER = WrapValidator(_fits_one)
"""Of a text or a number: what is wrong with a value as either is one fault."""


def one_of(*values: Any) -> AfterValidator:
    """Only these values, each sent as it stands here: true is not 1, and 1.0 is 1.

    What is written in another form is taken where it can be but one of them: callers give numbers as texts.
    """

    def check(value: Any) -> Any:
        exact = [each for each in values if _same(each, value)]
        meant = exact or [each for each in values if _written(each) == _written(value)]
        if len(meant) != 1:
            raise ValueError(f"must be one of {', '.join(map(_written, values))}")
        return meant[0]

    return AfterValidator(check)


def _same(one: Any, other: Any) -> bool:
    is_same_kind = isinstance(one, bool) == isinstance(other, bool)
    return (
        is_same_kind and bool(one == other) and (not isinstance(one, list | dict) or _written(one) == _written(other))
    )


def _written(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
