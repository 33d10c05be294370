"""Settings that come from environment variables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, field_validator, model_validator

from .product import ENV_PREFIX
from .variables import by_name, plain


class EnvironmentSettings(BaseModel):
    """Settings as people and programs write them into environments and files of them.

    A field is the variable of its name, in any case, behind the prefix; an empty variable is none. What is given when
    the settings are made goes before the environment. Raises pydantic's ValidationError.
    """

    model_config = ConfigDict(
        frozen=True, populate_by_name=True, extra="forbid", validate_default=True, defer_build=True
    )
    prefix: ClassVar[str] = ENV_PREFIX
    """What the names of the variables begin with."""

    @classmethod
    def variables(cls) -> dict[str, str]:
        """Field -> the variable that it is read from."""
        own = {name: field.validation_alias for name, field in cls.model_fields.items()}
        return {name: str(alias or f"{cls.prefix}{name}".upper()) for name, alias in own.items()}

    @model_validator(mode="before")
    @classmethod
    def _from_environment(cls, given: Mapping[str, Any]) -> dict[str, Any]:
        environment, variables = by_name(), cls.variables().items()
        found = {name: environment[variable] for name, variable in variables if variable in environment}
        return {**found, **given}

    @field_validator("*", mode="before")
    @classmethod
    def _plain(cls, given: object) -> object:
        """A text as `plain` takes it. Raises ValueError."""
        return plain(given) if isinstance(given, str) else given
