"""The base of the models of responses. They are for reading and typing, not for checking."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel


class ResponseModel(BaseModel):
    """What the API responds, by upstream's names. Fields that upstream's schema does not name are kept."""

    model_config = ConfigDict(extra="allow", populate_by_name=True, protected_namespaces=(), alias_generator=to_camel)
