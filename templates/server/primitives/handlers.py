"""The handlers of MCP's other primitives: prompts, resources and completion."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mcp_types as types
from mcp.server.context import ServerRequestContext

from ..http.base_client import BaseClient
from . import prompts, resources
from .content import ServerContent

Context = ServerRequestContext[Any]
ClientOf = Callable[[Context], BaseClient]
"""The client that calls the API for a request."""


def handlers(content: ServerContent, client_of: ClientOf, names: frozenset[str]) -> dict[str, Any]:
    """The handlers for the SDK's `Server`, by parameter. They offer only what tools of these names can do."""

    async def list_prompts(_: Context, __: types.PaginatedRequestParams | None) -> types.ListPromptsResult:
        return types.ListPromptsResult(prompts=prompts.offered_prompts(content.workflows, names))

    async def get_prompt(_: Context, params: types.GetPromptRequestParams) -> types.GetPromptResult:
        return prompts.prompt(content.workflows, params.name, params.arguments or {}, names)

    async def list_resources(_: Context, __: types.PaginatedRequestParams | None) -> types.ListResourcesResult:
        return types.ListResourcesResult(resources=resources.offered_resources(content.resources, names))

    async def list_templates(_: Context, __: types.PaginatedRequestParams | None) -> types.ListResourceTemplatesResult:
        offered = resources.offered_templates(content.resource_templates, names)
        return types.ListResourceTemplatesResult(resource_templates=offered)

    async def read_resource(context: Context, params: types.ReadResourceRequestParams) -> types.ReadResourceResult:
        return await resources.read_resource(
            (*content.resources, *content.resource_templates), client_of(context), params.uri, names
        )

    async def complete(context: Context, params: types.CompleteRequestParams) -> types.CompleteResult:
        return await content.completions.complete(client_of(context), params)

    found: dict[str, Any] = {}
    if content.workflows:
        found |= {"on_list_prompts": list_prompts, "on_get_prompt": get_prompt, "on_completion": complete}
    if content.resources or content.resource_templates:
        found |= {
            "on_list_resources": list_resources,
            "on_list_resource_templates": list_templates,
            "on_read_resource": read_resource,
        }
    return found
