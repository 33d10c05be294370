"""What a caller means by its arguments: repaired, and without what stands for nothing.

A null is as good as nothing: whole frameworks send one for every argument that they do not mean. So is what is empty,
for a tool that reads. A tool that changes something refuses it: it may be meant.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from ..memory.json_size import has_more_values, lies_deeper
from ..pinned import CLEAR
from ..product import NULL_WORDS, SYNONYMS
from ..texts.visible import whole
from .errors import ArgumentError
from .forms import MAX_DEPTH, MAX_ITEMS, MAX_VALUES, TOO_DEEP, TOO_MANY_VALUES, Form, forms_of
from .null import AsksForEmpty
from .repair import own_name, repaired
from .types import ToolInput

WORDS_FOR_NULL = frozenset({"null", "none"})


def understood(model: type[ToolInput], arguments: Mapping[str, Any], *, reads: bool) -> dict[str, Any]:
    """The arguments as the model takes them.

    Raises ArgumentError for texts with half a character or JSON of too many values or levels, and for what is empty,
    unless the tool only reads.
    """
    if len(arguments) > MAX_ITEMS:
        return dict(arguments)  # validation says that these are too many
    forms, names = forms_of(model), names_of(model)
    given = repaired(forms, arguments, names)
    if has_more_values(given, MAX_VALUES):
        raise ArgumentError(TOO_MANY_VALUES)
    if lies_deeper(given, MAX_DEPTH):
        raise ArgumentError(TOO_DEEP)
    _refuse_half_characters(given)
    for name, filter_ in _filters(model):
        if _is_only_null(name, arguments, forms, names):
            given[name] = _nothing(filter_, forms[name])
        elif name in given:
            given[name] = _with_nulls(given[name], name, filter_)
    if reads:
        return {name: value for name, value in given.items() if not _is_blank(value)}
    if CLEAR in forms and _is_blank(given.get(CLEAR, "")):
        given.pop(CLEAR, None)
    if isinstance(given.get(CLEAR), list) and CLEAR in forms:
        given[CLEAR] = [_field_to_clear(each, forms, names) for each in given[CLEAR]]
    _refuse_blanks(model, given, forms)
    return given


def _field_to_clear(given: Any, forms: Mapping[str, Form], names: Mapping[str, str]) -> Any:
    """The field that is to be emptied, by the names that it goes by where it is set."""
    item = forms[CLEAR].item
    own = own_name(given, forms, names) if isinstance(given, str) else None
    return own if item is not None and own in item.enum else given


@lru_cache(maxsize=1024)
def names_of(model: type[ToolInput]) -> Mapping[str, str]:
    """Other names of a tool's arguments -> their own: those of the tool go before those that hold for all."""
    own = forms_of(model).keys()
    common = {other: name for other, names in SYNONYMS.items() if (name := _only(own & set(names)))}
    return {other: name for other, name in {**common, **model.other_names}.items() if other not in own}


def _only(names: set[str]) -> str | None:
    return next(iter(names)) if len(names) == 1 else None


def _filters(model: type[ToolInput]) -> Iterator[tuple[str, AsksForEmpty]]:
    """The filters of a tool that can ask for what is empty."""
    for attribute, field in model.model_fields.items():
        for mark in field.metadata:
            if isinstance(mark, AsksForEmpty):
                yield field.alias or attribute, mark


def _is_only_null(name: str, arguments: Mapping[str, Any], forms: Mapping[str, Form], names: Mapping[str, str]) -> bool:
    """Whether a null is meant: it is the argument's, and no other is given."""
    nulls = [key for key, value in arguments.items() if value is None or value == [None]]
    return len(nulls) == 1 and own_name(nulls[0], forms, names) == name


def _with_nulls(value: Any, name: str, filter_: AsksForEmpty) -> Any:
    """The value of a filter with each null and each word that says null as such. Nulls alone are as good as nothing."""
    words = WORDS_FOR_NULL | {word.casefold() for word in (NULL_WORDS.get(name), filter_.word) if word}

    def said(item: Any) -> Any:
        return filter_.word if item is None or (isinstance(item, str) and item.casefold() in words) else item

    if not isinstance(value, list):
        return said(value)
    return [said(item) for item in value] if any(item is not None for item in value) else []


def _nothing(filter_: AsksForEmpty, form: Form) -> Any:
    return [filter_.word] if form.kind == "list" else filter_.word


def _refuse_half_characters(given: Mapping[str, Any]) -> None:
    """No UTF-8 can carry one, so neither a request nor a look-up can: whoever cut the text is told which it is."""
    odd = [name for name, value in given.items() if _has_half_character(value)]
    if odd:
        verb = "has a text" if len(odd) == 1 else "have texts"
        raise ArgumentError(f"{', '.join(odd)} {verb} with half a character, a lone surrogate: give whole characters.")


def _has_half_character(value: Any) -> bool:
    if isinstance(value, str):
        return not value.isascii() and whole(value) != value
    if isinstance(value, dict):
        return any(map(_has_half_character, (*value, *value.values())))
    return isinstance(value, list) and any(map(_has_half_character, value))


def _is_blank(value: Any) -> bool:
    return isinstance(value, str | list | dict) and not value


def _refuse_blanks(model: type[ToolInput], given: Mapping[str, Any], forms: Mapping[str, Form]) -> None:
    clearable = forms[CLEAR].item.enum if CLEAR in forms and forms[CLEAR].item else ()  # type: ignore[union-attr]
    said = [name for name in given if name in forms and _says_empty(name, given[name], name in clearable)]
    blank = [*_blanks(given, forms), *said]
    if not blank:
        return
    required = {field.alias or name for name, field in model.model_fields.items() if field.is_required()}
    emptied = f"; to empty a field, name it in {CLEAR}, which takes {', '.join(map(str, clearable))}"
    raise ArgumentError(
        f"{', '.join(map(str, blank))} {'is' if len(blank) == 1 else 'are'} empty: {_advice(required, blank)}"
        f"{emptied if clearable and not required.issuperset(blank) else ''}."
    )


def _says_empty(name: str, value: Any, can_be_cleared: bool) -> bool:
    """Whether a change is given a word for what is empty, as filters take it."""
    if not isinstance(value, str):
        return False
    own = NULL_WORDS.get(name)
    return value.casefold() in WORDS_FOR_NULL | {own.casefold()} if own else can_be_cleared and value == "null"


def _advice(required: Collection[str], blank: Sequence[object]) -> str:
    """What to do about what is empty: what is needed cannot be left out."""
    needed = [str(name) for name in blank if name in required]
    if not needed:
        return "leave out what is not to be set"
    if len(needed) == len(blank):
        return "it is needed" if len(needed) == 1 else "they are needed"
    verb = "is" if len(needed) == 1 else "are"
    return f"{', '.join(needed)} {verb} needed; leave out what else is not to be set"


def _blanks(given: Mapping[str, Any], forms: Mapping[str, Form]) -> Iterator[str]:
    """What is empty: arguments, and texts of the objects in them."""
    for name, value in given.items():
        if name not in forms:
            continue
        if _is_blank(value) and not (forms[name].may_be_empty and isinstance(value, list)):
            yield name
        elif isinstance(value, dict) and forms[name].kind == "object":
            yield from (f"{name}.{key}" for key, part in value.items() if part == "")
