"""The tool of an operation as Python source: the request that its module sends."""

from __future__ import annotations

from collections.abc import Iterator

from generator.openapi.document import Json
from generator.openapi.media_types import FORMS, JSON, MULTIPART
from generator.openapi.operations import ParameterLocation
from generator.openapi.styles import Style
from generator.output.listed_module import ListedModule
from generator.output.python_source import literal, mapping
from generator.tools.inputs import Input
from generator.tools.listed_tool import CLEAR
from generator.tools.pagination import NEXT_CURSOR
from generator.tools.tool import Tool

Values = list[tuple[str | None, str]]
"""Names in the request and the Python expressions of their values; without a name, of a dictionary of such."""
PAGE_DEFAULTS: dict[str, Json] = {
    "first": None,
    "limit": 50,
    "maximum": None,
    "records": "data",
    "has_position": True,
    "has_limit": True,
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
        found = {name: getattr(pages, name) for name in PAGE_DEFAULTS}
        return tuple((name, literal(value)) for name, value in found.items() if value != PAGE_DEFAULTS[name])

    @property
    def called(self) -> str:
        """The client's method that sends the request."""
        if self.tool.pages:
            return "client.list"
        is_update = self.tool.method == "update" and not self.is_form and self._values("body")
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
        parts: dict[str, Values] = {
            "path_values": self._values("path"),
            "query": self._values("query"),
            "headers": self._headers,
            "form" if self.is_form else "body": self._values("body"),
        }
        for keyword, values in parts.items():
            if values or (keyword == "body" and self._needs_empty_body):
                yield f"{keyword}={mapping(values)}"
        yield from (f"value_body={body}" for body in self._value_body)
        if self.is_multipart:
            yield f"files={mapping(self._parts)}"
        yield from (f"{flag}=True" for flag in self._flags)
        if self.tool.clearable:
            yield f"clear=args.{self.attributes[CLEAR]} or ()"

    @property
    def _needs_empty_body(self) -> bool:
        """Whether an object is sent though no input goes into it: without one, the API refuses the request."""
        body = self.tool.operation.body
        return body is not None and body.required and body.is_json and not body.is_whole

    @property
    def _flags(self) -> Iterator[str]:
        """What the client cannot tell from the request itself."""
        if self.tool.is_download:
            yield "download"
        if self.tool.annotations.read_only and self.tool.operation.method != "GET":
            yield "reads"

    @property
    def is_multipart(self) -> bool:
        """Whether the body goes as multipart/form-data."""
        return self.tool.operation.body is not None and self.tool.operation.body.media_type == MULTIPART

    @property
    def is_form(self) -> bool:
        """Whether the body goes as a form."""
        return self.tool.operation.body is not None and self.tool.operation.body.media_type in FORMS

    def _values(self, location: ParameterLocation) -> Values:
        """Upstream's name and the Python expression of everything that goes to a part of the request."""
        fixed = [
            _written(each.name, literal(each.value), each.style)
            for each in self.tool.fixed
            if each.location == location and not each.is_whole
        ]
        inputs = (each for each in self.tool.inputs if location in each.locations)
        inputs = (each for each in inputs if each.part is None or location != "body")
        return [*fixed, *(_written(e.api_name, self._sent(e), e.style) for e in inputs if not e.is_whole)]

    @property
    def _headers(self) -> Values:
        """The headers: those of the record, the cookies, and the media type of a body that is JSON of another name."""
        cookies, body = self._values("cookie"), self.tool.operation.body
        found = [*self._values("header"), *([(None, f"cookies({mapping(cookies)})")] if cookies else [])]
        has_body = bool(self._values("body")) or self._needs_empty_body
        is_named = body is not None and body.is_json and "*" not in body.media_type and has_body
        if body is not None and is_named and not body.media_type.startswith(JSON):
            found.append(("Content-Type", literal(body.media_type)))
        return found

    @property
    def _value_body(self) -> Iterator[str]:
        """The expression of a body that is one value."""
        body = self.tool.operation.body
        if body is None:
            return
        media_type = literal(JSON if body.is_json and "*" in body.media_type else body.media_type)
        for fixed in self.tool.fixed:
            if fixed.is_whole:
                yield f"ValueBody({literal(fixed.value)}, {media_type})"
        for given in self.tool.inputs:
            if given.is_whole:
                yield f"ValueBody({self.value(given)}, {media_type})"

    def _sent(self, field: Input) -> str:
        """The Python expression of an input; the client looks for values that stand in a list beside a null."""
        value = self.value(field)
        return f"[None, *{value}] if {value} else None" if field.looked_for else value

    @property
    def _parts(self) -> list[tuple[str, str]]:
        """The files of a multipart request: part and Python expression of name and content."""
        names = sorted({field.part for field in self.tool.inputs if field.part})
        return [(name, f"(args.{self.attributes['name']}, args.{self.attributes['content']})") for name in names]


def _written(name: str, value: str, style: Style | None) -> tuple[str | None, str]:
    """The entry of a value, or an expression of the entries that it is written as."""
    return (name, value) if style is None else (None, f"styled({literal(name)}, {value}, {literal(style)})")
