"""MCP resources: pages of Markdown that tools fill."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

import mcp_types as types
from mcp.shared.exceptions import MCPError

from ..arguments.errors import ArgumentError
from ..http.base_client import BaseClient
from ..http.errors import ApiError
from ..responses.fence import fenced
from ..responses.truncation import clipped
from ..texts.visible import visible

MARKDOWN = "text/markdown"


@dataclass(frozen=True)
class Resource:
    """A page at one address, and the tools that it needs."""

    uri: str
    name: str
    title: str
    description: str
    tools: tuple[str, ...]
    read: Callable[[BaseClient, frozenset[str]], Awaitable[str]]
    """The text. The names are those of all tools that are offered."""
    keep_seconds: int = 0
    """How long a client may take the text for what it is now."""


@dataclass(frozen=True)
class ResourceTemplate:
    """A page for every record: its address holds an `{id}`."""

    uri: str
    id_pattern: str
    """What an id looks like: a regular expression."""
    name: str
    title: str
    description: str
    tools: tuple[str, ...]
    read: Callable[[BaseClient, frozenset[str], str], Awaitable[str]]
    """The text for an id."""
    keep_seconds: int = 0

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What the addresses look like. The group is the id."""
        return re.compile(re.escape(self.uri).replace(r"\{id\}", f"({self.id_pattern})"))


def offered_resources(resources: Iterable[Resource], names: frozenset[str]) -> list[types.Resource]:
    """The resources whose tools are all among these names."""
    return [
        types.Resource(uri=r.uri, name=r.name, title=r.title, description=r.description, mime_type=MARKDOWN)
        for r in resources
        if names >= set(r.tools)
    ]


def offered_templates(templates: Iterable[ResourceTemplate], names: frozenset[str]) -> list[types.ResourceTemplate]:
    """The resource templates whose tools are all among these names."""
    return [
        types.ResourceTemplate(
            uri_template=t.uri, name=t.name, title=t.title, description=t.description, mime_type=MARKDOWN
        )
        for t in templates
        if names >= set(t.tools)
    ]


async def read_resource(
    resources: Iterable[Resource | ResourceTemplate], client: BaseClient, uri: str, names: frozenset[str]
) -> types.ReadResourceResult:
    """The resource at an address, as long as a response. Raises MCPError where there is none, or the API refuses."""
    offered = (resource for resource in resources if names >= set(resource.tools))
    found = next(((each, reading) for each in offered if (reading := _reading(each, client, uri, names))), None)
    if found is None:
        raise MCPError(types.INVALID_PARAMS, f"Unknown resource: {uri}", {"uri": uri})
    resource, reading = found
    try:
        text = await reading
    except ArgumentError as error:
        raise MCPError(types.INVALID_PARAMS, str(error), {"uri": uri}) from error
    except ApiError as error:
        raise MCPError(types.INTERNAL_ERROR, str(error), {"uri": uri, "code": error.code}) from error
    shown = visible(clipped(text, client.style.max_chars))
    return types.ReadResourceResult(
        contents=[types.TextResourceContents(uri=uri, mime_type=MARKDOWN, text=fenced(shown))],
        ttl_ms=resource.keep_seconds * 1000,
    )


def _reading(
    resource: Resource | ResourceTemplate, client: BaseClient, uri: str, names: frozenset[str]
) -> Awaitable[str] | None:
    """The reading of a resource, where the address is one of its own."""
    if isinstance(resource, Resource):
        return resource.read(client, names) if uri == resource.uri else None
    found = resource.pattern.fullmatch(uri)
    return resource.read(client, names, found[1]) if found else None
