"""Models of what Zoho Desk answers, one module per upstream OpenAPI file. For reading and typing, not for checking."""

from __future__ import annotations

from typing import Any, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
)
from pydantic import field_validator as _field_validator
from pydantic import model_validator as _model_validator

LENIENT = {"lenient": True}
"""Validation context in which nothing fails: what does not fit its type stays as it is, what is missing is None."""


class DeskModel(BaseModel):
    """Base of the models. `read` accepts any object; `model_validate` reports how it differs from upstream's schema."""

    model_config = ConfigDict(extra="allow", populate_by_name=True, protected_namespaces=())

    @classmethod
    def read(cls, data: Any) -> Self:
        """The model of an object that Zoho sent, however far from upstream's own schema."""
        return cls.model_validate(data if isinstance(data, dict) else {}, context=LENIENT)

    @_model_validator(mode="wrap")
    @classmethod
    def _fill_missing(cls, data: Any, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo) -> Self:
        try:
            return handler(data)
        except ValidationError as error:
            if info.context != LENIENT or not isinstance(data, dict):
                raise
            missing = {str(e["loc"][0]): None for e in error.errors() if e["type"] == "missing" and len(e["loc"]) == 1}
            return handler({**missing, **data})

    @_field_validator("*", mode="wrap")
    @classmethod
    def _keep_misfits(cls, value: Any, handler: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
        try:
            return handler(value)
        except ValidationError:
            if info.context != LENIENT:
                raise
            return value
