"""What a vendor implements, so that the server can be the server of its API."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Protocol, TypeAlias

from .command_error import CommandError

if TYPE_CHECKING:  # the command line imports this module, and its start-up counts
    from .hosting.connector import AccountConnector
    from .http.base_client import BaseClient
    from .primitives.content import ServerContent


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""What commands are added to."""


class Vendor(Protocol):
    """The vendor's part of the server. Its methods import what they need when they run: start-up counts.

    A class that inherits from this one has to define `connect` only.
    """

    def add_commands(self, parser: argparse.ArgumentParser, commands: Commands) -> None:  # noqa: ARG002
        """Add the vendor's own options and commands. None by default."""
        return

    def check(self, options: argparse.Namespace) -> None:  # noqa: ARG002
        """Raise CommandError for an option that does not hold for the command. All do by default."""
        return

    def own_options(self, options: argparse.Namespace) -> Sequence[str]:  # noqa: ARG002
        """Those of the vendor's own options that were given, as words of a command line. None by default."""
        return ()

    def connect(self, options: argparse.Namespace, *, local: bool) -> AbstractAsyncContextManager[BaseClient]:
        """The client for the account of the environment, for the time of the context. Raises SettingsError.

        `local`: the caller is the person whose machine this is (stdio), and may name files on it.
        """

    def trial_account(self, options: argparse.Namespace) -> Mapping[str, str] | None:  # noqa: ARG002
        """The account that a trial of hosted mode begins with, in the form of the admin API; None where it is none."""
        return None

    def accounts(self, options: argparse.Namespace) -> AbstractAsyncContextManager[AccountConnector]:  # noqa: ARG002
        """What connects the accounts of hosted mode, for the time of the context.

        Raises CommandError by default: then hosted mode has only `serve --single`.
        """
        raise CommandError("this server knows one account, that of its settings: start it with `serve --single`")

    def content(self) -> ServerContent:
        """What the server offers beyond its tools. Nothing by default."""
        from .primitives.content import ServerContent

        return ServerContent()
