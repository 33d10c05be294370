"""The tool of an operation as Python source: the request that its module sends."""

from __future__ import annotations

from collections.abc import Iterator

from generator.openapi.document import Json
from generator.openapi.operations import MULTIPART, ParameterLocation
from generator.output.listed_module import ListedModule
from generator.output.python_source import literal, mapping
from generator.tools.inputs import Input
from generator.tools.listed_tool import CLEAR, NEXT_CURSOR
from generator.tools.tool import Tool

KEYWORDS: dict[ParameterLocation, str] = {
    "path": "path_values",
    "query": "query",
    "header": "headers",
    "body": "body",
}
"""Part of the request -> the keyword of the client's methods."""
PAGE_DEFAULTS: dict[str, Json] = {
    "first": None,
    "limit": 50,
    "maximum": None,
    "records": "data",
    "by_offset": True,
    "by_limit": True,
}
"""The defaults of the package's `Pages`."""


class ToolModule(ListedModule[Tool]):
    """The parts of a tool's module."""

    @property
    def page_arguments(self) -> tuple[tuple[str, str], ...]:
        """The arguments of `Pages` that are not its defaults."""
        pages = self.tool.pages
        if pages is None:
            return ()
        found = {"first": pages.first, "limit": pages.limit, "maximum": pages.maximum, "records": pages.records}
        found |= {"by_offset": pages.has_position, "by_limit": pages.has_limit}
        return tuple((name, literal(value)) for name, value in found.items() if value != PAGE_DEFAULTS[name])

    @property
    def called(self) -> str:
        """The client's method that sends the request."""
        if self.tool.pages:
            return "client.list"
        is_update = self.tool.method == "update" and not self.is_multipart and self._values("body")
        return "client.update" if is_update else "client.request"

    @property
    def arguments(self) -> Iterator[str]:
        """The arguments of the client's method."""
        operation, pages = self.tool.operation, self.tool.pages
        if pages is None:
            yield literal(operation.method)
        yield literal(operation.path)
        if pages is not None:
            yield f"pages=Pages({', '.join(f'{name}={value}' for name, value in self.page_arguments)})"
            for keyword, name in (("limit", "limit"), ("cursor", NEXT_CURSOR)):
                if name in self.attributes:
                    yield f"{keyword}=args.{self.attributes[name]}"
        body = "form" if self.is_multipart else "body"
        keywords: dict[ParameterLocation, str] = {
            "path": "path_values",
            "query": "query",
            "header": "headers",
            "body": body,
        }
        for location, keyword in keywords.items():
            if values := self._values(location):
                yield f"{keyword}={mapping(values)}"
        if self.is_multipart:
            yield f"files={mapping(self._parts)}"
        if self.tool.is_download:
            yield "download=True"
        if self.tool.clearable:
            yield f"clear=args.{self.attributes[CLEAR]} or ()"

    @property
    def is_multipart(self) -> bool:
        """Whether the body goes as multipart/form-data."""
        return self.tool.operation.body is not None and self.tool.operation.body.media_type == MULTIPART

    def _values(self, location: ParameterLocation) -> list[tuple[str, str]]:
        """Upstream's name and the Python expression of everything that goes to a part of the request."""
        fixed = [(each.name, literal(each.value)) for each in self.tool.fixed if each.location == location]
        inputs = [each for each in self.tool.inputs if location in each.locations and each.part is None]
        return [*fixed, *((each.api_name, self._sent(each)) for each in inputs)]

    def _sent(self, field: Input) -> str:
        """The Python expression of an input; the client looks for values that stand in a list beside a null."""
        value = self.value(field)
        return f"[None, *{value}] if {value} else None" if field.looked_for else value

    @property
    def _parts(self) -> list[tuple[str, str]]:
        """The files of a multipart request: part and Python expression of name and content."""
        names = sorted({field.part for field in self.tool.inputs if field.part})
        return [(name, f"(args.{self.attributes['name']}, args.{self.attributes['content']})") for name in names]
