"""A YAML file as a pydantic model, with each mistake shown by file and line."""

from __future__ import annotations

import typing
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from generator.errors import GeneratorError, Problem, did_you_mean
from generator.files.yaml_source import YamlSource

Model = TypeVar("Model", bound=BaseModel)


class StrictModel(BaseModel):
    """A mapping of known keys; any other is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def read_model(source: YamlSource, model: type[Model]) -> Model:
    """The file's data as a model. Raises GeneratorError with every mistake."""
    try:
        return model.model_validate(source.data)
    except ValidationError as error:
        raise GeneratorError(
            _problem(source, model, details["loc"], details["msg"]) for details in error.errors()
        ) from error


def _problem(source: YamlSource, model: type[BaseModel], location: tuple[str | int, ...], message: str) -> Problem:
    if not location:
        keys = [name for name, field in model.model_fields.items() if field.is_required()]
        listed = " and ".join(filter(None, (", ".join(f"`{key}`" for key in keys[:-1]), f"`{keys[-1]}`")))
        return Problem(source.where(), "is not a mapping of keys to values", f"Give it the keys {listed}.")
    key = next((part for part in reversed(location) if isinstance(part, str)), "")
    message = message.removeprefix("Value error, ")
    if message == "Extra inputs are not permitted":
        hint = did_you_mean(key, _known_keys(model, location[:-1]))
        return Problem(source.where(*location), f"unknown key {key!r}", hint)
    return Problem(source.where(*location), f"{key}: {message[0].lower()}{message[1:]}")


def _known_keys(model: type[BaseModel], location: tuple[str | int, ...]) -> Iterable[str]:
    """The keys of the mapping at a place in the file."""
    for key in location:
        if isinstance(key, str) and key in model.model_fields:
            model = next(_models(model.model_fields[key].annotation), model)
    return model.model_fields


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that an annotation names, such as that of a list's items."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in typing.get_args(annotation):
        yield from _models(part)
