"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ActionObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    async_: Annotated[bool | None, Field(alias="async")]
    name: str | None
    reusable: bool | None


class Actions(RootModel[list[ActionObject | None] | None]):
    root: list[ActionObject | None] | None


class EngineModule(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    id: str | None
    is_custom_module: Annotated[bool | None, Field(alias="isCustomModule")]
    is_dept_specific: Annotated[bool | None, Field(alias="isDeptSpecific")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]


class EngineModulesResponse(ResponseModel):
    data: list[EngineModule] | None


class EventsObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    submodule: str | None
    actions: list[ActionObject | None] | None


class Module(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    id: str | None


class ModuleEvent(ResponseModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    module: Module
    base_event: Annotated[str | None, Field(alias="baseEvent")]
    sys_name: Annotated[str | None, Field(alias="sysName")]


class ModuleEventsResponse(ResponseModel):
    data: list[ModuleEvent] | None


class Events(RootModel[list[EventsObject | None] | None]):
    root: list[EventsObject | None] | None


class ModulesObject(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    actions: list[ActionObject | None] | None
    events: list[EventsObject | None] | None


class Modules(RootModel[list[ModulesObject | None] | None]):
    root: list[ModulesObject | None] | None


class SupportedActionsResponse(ResponseModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    engine_name: Annotated[str | None, Field(alias="engineName")]
    actions: list[ActionObject | None] | None
    modules: list[ModulesObject | None] | None
