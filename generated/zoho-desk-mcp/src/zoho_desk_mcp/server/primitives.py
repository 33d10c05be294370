"""What the server offers beside tools: prompts, resources and completion."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mcp_types as types
from mcp.server.context import ServerRequestContext

from .. import completion, prompts, resources
from ..client import Client

Context = ServerRequestContext[Any]
ClientOf = Callable[[Context], Client]
"""Gives the Zoho Desk account that a request is for."""


def handlers(client_of: ClientOf, names: frozenset[str]) -> dict[str, Any]:
    """The handlers for the SDK's `Server`, by parameter. They offer only what tools of these names can do."""

    async def list_prompts(_: Context, __: types.PaginatedRequestParams | None) -> types.ListPromptsResult:
        return types.ListPromptsResult(prompts=prompts.offered_prompts(names))

    async def get_prompt(_: Context, params: types.GetPromptRequestParams) -> types.GetPromptResult:
        return prompts.prompt(params.name, params.arguments or {}, names)

    async def list_resources(_: Context, __: types.PaginatedRequestParams | None) -> types.ListResourcesResult:
        return types.ListResourcesResult(resources=resources.offered_resources(names))

    async def list_templates(_: Context, __: types.PaginatedRequestParams | None) -> types.ListResourceTemplatesResult:
        return types.ListResourceTemplatesResult(resource_templates=resources.offered_templates(names))

    async def read_resource(context: Context, params: types.ReadResourceRequestParams) -> types.ReadResourceResult:
        return await resources.read_resource(client_of(context), params.uri, names)

    async def complete(context: Context, params: types.CompleteRequestParams) -> types.CompleteResult:
        return await completion.complete(client_of(context), params, names)

    return {
        "on_list_prompts": list_prompts,
        "on_get_prompt": get_prompt,
        "on_list_resources": list_resources,
        "on_list_resource_templates": list_templates,
        "on_read_resource": read_resource,
        "on_completion": complete,
    }
