"""The forms of configuration files. Each changes one entry and leaves the rest as it was, comments too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from . import jsonc_edit, jsonc_text, toml_edit, yaml_edit
from .known import Client, Entry, FormName
from .server import Server


class Form(Protocol):
    """One form. All raise ConfigurationError for a text that is not of it."""

    def entry(self, text: str, path: Sequence[str]) -> Any:
        """What is at a path of keys; None where there is nothing."""

    def added(self, text: str, path: Sequence[str], entry: Entry) -> str:
        """The text with an entry at the path, in place of what was there. An empty text makes a new file."""

    def removed(self, text: str, path: Sequence[str]) -> str | None:
        """The text without what is at the path; None where there is nothing."""


class Json:
    """JSON; with comments and trailing commas where the client takes them."""

    def entry(self, text: str, path: Sequence[str]) -> Any:
        """See `Form`."""
        return None if jsonc_text.has_no_value(text) else jsonc_text.at(jsonc_text.read(text).value, path)

    def added(self, text: str, path: Sequence[str], entry: Entry) -> str:
        """See `Form`."""
        return jsonc_edit.with_member(text, path, entry)

    def removed(self, text: str, path: Sequence[str]) -> str | None:
        """See `Form`."""
        return jsonc_edit.without_member(text, path)


class Toml:
    """TOML."""

    def entry(self, text: str, path: Sequence[str]) -> Any:
        """See `Form`."""
        return jsonc_text.at(toml_edit.read(text), path)

    def added(self, text: str, path: Sequence[str], entry: Entry) -> str:
        """See `Form`."""
        return toml_edit.with_table(text, path, entry)

    def removed(self, text: str, path: Sequence[str]) -> str | None:
        """See `Form`."""
        return toml_edit.without_table(text, path)


class Yaml:
    """YAML."""

    def entry(self, text: str, path: Sequence[str]) -> Any:
        """See `Form`."""
        return yaml_edit.value_at(text, path)

    def added(self, text: str, path: Sequence[str], entry: Entry) -> str:
        """See `Form`."""
        return yaml_edit.with_entry(text, path, entry)

    def removed(self, text: str, path: Sequence[str]) -> str | None:
        """See `Form`."""
        return yaml_edit.without_entry(text, path)


FORMS: dict[FormName, Form] = {"json": Json(), "toml": Toml(), "yaml": Yaml()}


def snippet(client: Client, name: str, server: Server) -> str:
    """What a client's file has that holds nothing but this server."""
    return FORMS[client.form].added("", client.path_of(name), client.entry(name, server))
