"""Models of what Zoho Desk answers. Generated; do not edit."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from zoho_desk_mcp.models import DeskModel


class ActionObject(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    async_: Annotated[bool | None, Field(alias="async")]
    name: str | None
    reusable: bool | None


class Actions(RootModel[list[ActionObject | None] | None]):
    root: list[ActionObject | None] | None


class EngineModule(DeskModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    id: str | None
    is_custom_module: Annotated[bool | None, Field(alias="isCustomModule")]
    is_dept_specific: Annotated[bool | None, Field(alias="isDeptSpecific")]
    i18_n_label: Annotated[str | None, Field(alias="i18NLabel")]


class EngineModulesResponse(DeskModel):
    data: list[EngineModule] | None


class EventsObject(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    submodule: str | None
    actions: list[ActionObject | None] | None


class Module(DeskModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    api_name: Annotated[str | None, Field(alias="apiName")]
    id: str | None


class ModuleEvent(DeskModel):
    display_label: Annotated[str | None, Field(alias="displayLabel")]
    module: Module
    base_event: Annotated[str | None, Field(alias="baseEvent")]
    sys_name: Annotated[str | None, Field(alias="sysName")]


class ModuleEventsResponse(DeskModel):
    data: list[ModuleEvent] | None


class Events(RootModel[list[EventsObject | None] | None]):
    root: list[EventsObject | None] | None


class ModulesObject(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    name: str | None
    actions: list[ActionObject | None] | None
    events: list[EventsObject | None] | None


class Modules(RootModel[list[ModulesObject | None] | None]):
    root: list[ModulesObject | None] | None


class SupportedActionsResponse(DeskModel):
    model_config = ConfigDict(
        extra="forbid",
    )
    engine_name: Annotated[str | None, Field(alias="engineName")]
    actions: list[ActionObject | None] | None
    modules: list[ModulesObject | None] | None
