"""The forms of configuration files. Each changes one entry and leaves the rest as it was, comments too."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import tomlkit
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from tomlkit.exceptions import TOMLKitError

from . import jsonc_edit, jsonc_text
from .errors import ConfigurationError
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
        return jsonc_text.at(jsonc_text.read(text).value, path) if text.strip() else None

    def added(self, text: str, path: Sequence[str], entry: Entry) -> str:
        """See `Form`."""
        return jsonc_edit.with_member(text, path, entry)

    def removed(self, text: str, path: Sequence[str]) -> str | None:
        """See `Form`."""
        return jsonc_edit.without_member(text, path) if text.strip() else None


class _Tree:
    """A form whose library reads a text as mappings that keep comments."""

    def read(self, text: str) -> Any:
        """The mapping of a text. Raises ConfigurationError."""
        raise NotImplementedError

    def write(self, tree: Any) -> str:
        """The text of the mapping."""
        raise NotImplementedError

    def above(self) -> Any:
        """A new mapping that holds others only."""
        raise NotImplementedError

    def entry(self, text: str, path: Sequence[str]) -> Any:
        """See `Form`."""
        return jsonc_text.at(self.read(text), path)

    def added(self, text: str, path: Sequence[str], entry: Entry) -> str:
        """See `Form`."""
        tree = here = self.read(text)
        for key in path[:-1]:
            if here.get(key) is None:
                here[key] = self.above()
            here = here[key]
            if not isinstance(here, Mapping):
                raise ConfigurationError(f"{key} is to hold servers by their names, and does not")
        here[path[-1]] = dict(entry)
        return self.write(tree)

    def removed(self, text: str, path: Sequence[str]) -> str | None:
        """See `Form`."""
        tree = self.read(text)
        if jsonc_text.at(tree, path) is None:
            return None
        del jsonc_text.at(tree, path[:-1])[path[-1]]
        return self.write(tree)


class Toml(_Tree):
    """TOML."""

    def read(self, text: str) -> Any:
        """See `_Tree`."""
        try:
            return tomlkit.parse(text)
        except TOMLKitError as error:
            raise ConfigurationError(f"it is no TOML: {error}") from None

    def write(self, tree: Any) -> str:
        """See `_Tree`."""
        return tomlkit.dumps(tree)

    def above(self) -> Any:
        """See `_Tree`."""
        return tomlkit.table(is_super_table=True)


class Yaml(_Tree):
    """YAML."""

    def read(self, text: str) -> Any:
        """See `_Tree`."""
        try:
            tree = _yaml().load(text)
        except YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            where = f"line {mark.line + 1}: " if mark is not None else ""
            raise ConfigurationError(f"{where}it is no YAML") from None
        if tree is None:
            return {}
        if not isinstance(tree, Mapping):
            raise ConfigurationError("it holds no settings by their names")
        return tree

    def write(self, tree: Any) -> str:
        """See `_Tree`."""
        text = io.StringIO()
        _yaml().dump(tree, text)
        return text.getvalue()

    def above(self) -> Any:
        """See `_Tree`."""
        return {}


def _yaml() -> YAML:
    yaml = YAML()  # keeps comments and order
    yaml.preserve_quotes = True
    yaml.width = 10_000  # lines stay as long as they were
    return yaml


FORMS: dict[FormName, Form] = {"json": Json(), "toml": Toml(), "yaml": Yaml()}


def snippet(client: Client, name: str, server: Server) -> str:
    """What a client's file has that holds nothing but this server."""
    return FORMS[client.form].added("", client.path_of(name), client.entry(name, server))
