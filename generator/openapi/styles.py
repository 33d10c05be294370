"""How lists and objects are written in a query, a form or a cookie: OpenAPI's `style`, `explode` and `content`."""

from __future__ import annotations

from typing import Literal

from generator.openapi.document import Json, JsonObject
from generator.openapi.schema import Schema

Style = Literal["repeated", "spaces", "pipes", "deep", "fields", "pairs", "json"]
"""In place of commas: the name repeated for each item, items between spaces or `|`, `name[field]=value`, the fields as
parameters of their own, `field,value,field,value`, or JSON."""
LISTS: dict[str, Style] = {"spaceDelimited": "spaces", "pipeDelimited": "pipes", "deepObject": "deep"}
KNOWN: dict[str, frozenset[str]] = {
    "path": frozenset({"simple"}),
    "query": frozenset({"form", "spaceDelimited", "pipeDelimited", "deepObject"}),
    "header": frozenset({"simple"}),
    "cookie": frozenset({"form"}),
}
"""Where a parameter is -> the styles that are written there."""


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, or may be anything."""
    plain = media_type.partition(";")[0].strip().lower()
    return plain in ("application/json", "text/json", "application/*", "*/*") or plain.endswith("+json")


def style_of(parameter: JsonObject, schema: Schema) -> Style | None:
    """How a parameter's lists and objects are written; None is with commas, and for what is neither."""
    if parameter["in"] != "query":
        return None
    if "content" in parameter:
        return "json" if any(map(is_json, parameter["content"])) else None
    return style_of_value(parameter, schema)


def style_of_value(said: JsonObject, schema: Schema) -> Style | None:
    """The same by `style` and `explode` of a parameter in the query, or of a field of a form."""
    style, types = said.get("style", "form"), schema.types
    is_exploded: Json = said.get("explode", style in ("form", "deepObject"))
    is_object = "object" in types or "properties" in schema
    if "array" not in types and not is_object:
        return None
    if style == "form":
        if is_object and "array" not in types:
            return "fields" if is_exploded else "pairs"
        return "repeated" if is_exploded else None
    if style in ("spaceDelimited", "pipeDelimited") and is_exploded:
        return "repeated"
    return LISTS.get(style)


def unknown_style(parameter: JsonObject) -> str | None:
    """A style that is not written where the parameter is."""
    style = parameter.get("style")
    return style if style is not None and style not in KNOWN.get(parameter["in"], ()) else None
