"""Models of what Zoho Desk responds. Generated; do not edit."""

from __future__ import annotations

from pydantic import Field, RootModel

from zoho_desk_mcp.server.responses.model import ResponseModel


class ActionObject(ResponseModel):
    async_: bool | None = Field(alias="async")
    name: str | None
    reusable: bool | None


class Actions(RootModel[list[ActionObject | None] | None]):
    root: list[ActionObject | None] | None


class EngineModule(ResponseModel):
    display_label: str | None
    api_name: str | None
    id: str | None
    is_custom_module: bool | None
    is_dept_specific: bool | None
    i18_n_label: str | None


class EngineModulesResponse(ResponseModel):
    data: list[EngineModule] | None


class EventsObject(ResponseModel):
    name: str | None
    submodule: str | None
    actions: list[ActionObject | None] | None


class Module(ResponseModel):
    display_label: str | None
    api_name: str | None
    id: str | None


class ModuleEvent(ResponseModel):
    display_label: str | None
    module: Module
    base_event: str | None
    sys_name: str | None


class ModuleEventsResponse(ResponseModel):
    data: list[ModuleEvent] | None


class Events(RootModel[list[EventsObject | None] | None]):
    root: list[EventsObject | None] | None


class ModulesObject(ResponseModel):
    name: str | None
    actions: list[ActionObject | None] | None
    events: list[EventsObject | None] | None


class Modules(RootModel[list[ModulesObject | None] | None]):
    root: list[ModulesObject | None] | None


class SupportedActionsResponse(ResponseModel):
    engine_name: str | None
    actions: list[ActionObject | None] | None
    modules: list[ModulesObject | None] | None
