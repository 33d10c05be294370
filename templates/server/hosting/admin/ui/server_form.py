"""The form of an MCP server: what it shows, and what it was sent with."""

from __future__ import annotations

from typing import Any

from starlette.datastructures import FormData, QueryParams

from ....guards.confirm import CONFIRM_LEVELS
from ....selection import DEFAULT_MODE, MODES, known_methods, split_words
from ...errors import InvalidError
from ...forms import Config, parse
from ...storage.access import ACCESSES, EVERYBODY, IDENTITIES
from ...storage.mcp_servers import config_of
from ...storage.models import McpServer
from .expiry import Expiry, expiry_of
from .preview import Preview, nothing, preview
from .requests import text_of, texts_of
from .tag_choices import CHOICES, method_choices, subjects

NOTHING_CHOSEN: dict[str, Any] = {
    "methods": [],
    "tags": [],
    "tools": [],
    "exclude": [],
    "mode": DEFAULT_MODE,
    "confirm": [],
    "pinned": {},
    "calls_per_minute": None,
    "credits_per_day": None,
    "networks": [],
    "people": [EVERYBODY],
    "identity": IDENTITIES[0],
}
PRESETS: dict[str, tuple[str, dict[str, Any]]] = {
    "triage": ("Read-only triage", {"methods": ["read"], "tags": ["core"]}),
    "agent": ("Agent", {"methods": ["all"], "tags": ["core"], "confirm": ["sends", "deletes"]}),
    "everything": ("Everything", {"methods": ["all"], "tags": ["all"], "mode": "core+discover"}),
}
"""Name in the address -> what people call it, and what it chooses."""
DEFAULT_EXPIRY = Expiry("30")


def new_values(preset: str) -> dict[str, Any]:
    """What the form of a new MCP server shows first."""
    chosen = PRESETS.get(preset, PRESETS["triage"])[1]
    return {"name": "", "access": ACCESSES[0], "expiry": DEFAULT_EXPIRY, **NOTHING_CHOSEN, **chosen}


def values_of(server: McpServer) -> dict[str, Any]:
    """What the form of an MCP server shows first."""
    return {
        "name": server.name,
        **config_of(server),
        "access": server.access,
        "expiry": expiry_of(server.expires_at),
    }


def sent_values(form: FormData | QueryParams) -> dict[str, Any]:
    """The values that a form was sent with, as its page shows them again."""
    return {
        "name": text_of(form, "name"),
        "methods": [*texts_of(form, "methods"), *split_words(text_of(form, "more_methods"))],
        "tags": texts_of(form, "tags"),
        "tools": [*split_words(text_of(form, "tools"))],
        "exclude": [*split_words(text_of(form, "exclude"))],
        "mode": text_of(form, "mode") or DEFAULT_MODE,
        "confirm": texts_of(form, "confirm"),
        "pinned": _pinned_of(text_of(form, "pinned")),
        "calls_per_minute": text_of(form, "calls_per_minute").strip() or None,
        "credits_per_day": text_of(form, "credits_per_day").strip() or None,
        "networks": [*split_words(text_of(form, "networks"))],
        "people": _lines_of(form, "people", EVERYBODY),
        "identity": text_of(form, "identity") or IDENTITIES[0],
        "access": text_of(form, "access") or ACCESSES[0],
        "expiry": Expiry.of(form),
    }


def as_json(values: dict[str, Any]) -> dict[str, Any]:
    """The values as the admin API takes them."""
    ends_at = values["expiry"].moment
    return {"name": values["name"], "config": _config(values), "access": values["access"], "expires_at": ends_at}


def preview_of(values: dict[str, Any]) -> Preview:
    """The preview of what is chosen, or of why it chooses nothing."""
    try:
        return preview(parse(Config, _config(values)))
    except InvalidError as error:
        problems = (problem.removeprefix("config: ").partition("; known:")[0] for problem in error.faults)
        return nothing("; ".join(problems))


def page_values(values: dict[str, Any]) -> dict[str, Any]:
    """What the form's template needs."""
    methods = values["methods"]
    return {
        "form": {
            **values,
            "more_methods": ", ".join(method for method in methods if method not in CHOICES),
            "tools": ", ".join(values["tools"]),
            "exclude": ", ".join(values["exclude"]),
            "pinned": ", ".join(f"{name}={value}" for name, value in values["pinned"].items()),
            "networks": ", ".join(values["networks"]),
            "people": "\n".join(values["people"]),
            "calls_per_minute": values["calls_per_minute"] or "",
            "credits_per_day": values["credits_per_day"] or "",
        },
        "choices": {
            "methods": method_choices(),
            "single_methods": [method for method in known_methods() if method not in CHOICES],
            "subjects": subjects(),
            "modes": MODES,
            "confirm": CONFIRM_LEVELS,
            "accesses": ACCESSES,
            "identities": IDENTITIES,
        },
        "preview": preview_of(values),
    }


def _lines_of(form: FormData | QueryParams, name: str, default: str) -> list[str]:
    """What a field has line by line; a form without the field stands for the default."""
    text = text_of(form, name) if name in form else default
    return [line.strip() for line in text.splitlines() if line.strip()]


def _pinned_of(text: str) -> dict[str, str]:
    """The pinned arguments of a form: `departmentId=123, channel=Email`."""
    pairs = (word.partition("=") for word in split_words(text))
    return {name.strip(): value.strip() for name, _, value in pairs}


def _config(values: dict[str, Any]) -> dict[str, Any]:
    return {name: values[name] for name in Config.model_fields}
