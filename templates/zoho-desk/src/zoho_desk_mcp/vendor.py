"""Zoho Desk's part of the server. What only some commands need is imported when they run: start-up counts."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING

from zoho_desk_mcp.sandbox_command import add_sandbox
from zoho_desk_mcp.server.command_error import CommandError
from zoho_desk_mcp.server.commands.doctor import Examine, add_doctor
from zoho_desk_mcp.server.commands.selection import add_selection, selected_names
from zoho_desk_mcp.server.protocols import Commands
from zoho_desk_mcp.sign_in.commands import add_commands as add_auth

if TYPE_CHECKING:
    from zoho_desk_mcp.client import Client
    from zoho_desk_mcp.server.hosting.connector import AccountConnector
    from zoho_desk_mcp.server.primitives.content import ServerContent


WITH_SANDBOX = (None, "call", "install", "serve", "tools")
"""The commands that --sandbox holds for; None is the server itself."""


class ZohoDesk:
    """Implements `Vendor`."""

    def add_commands(self, parser: argparse.ArgumentParser, commands: Commands) -> None:
        """Add the sandbox, sign-in and `doctor`."""
        parser.add_argument("--sandbox", action="store_true", help="use a Zoho Desk in memory; needs no settings")
        add_sandbox(commands)
        add_auth(commands, add_selection, selected_names)
        add_doctor(commands, _examine, "check settings, token, organization and scopes")

    def check(self, options: argparse.Namespace) -> None:
        """Refuse `--sandbox` where a command would go to the real Zoho Desk all the same."""
        if options.sandbox and options.command not in WITH_SANDBOX:
            held = ", ".join(f"`{name}`" for name in WITH_SANDBOX if name is not None)
            raise CommandError(
                f"--sandbox does not hold for `{options.command}`, only without a command and for {held}. "
                "For the others run `zoho-desk-mcp sandbox`, and set what it prints."
            )

    def own_options(self, options: argparse.Namespace) -> Sequence[str]:
        """`--sandbox`, where it was given."""
        return ["--sandbox"] if options.sandbox else []

    def connect(self, options: argparse.Namespace, *, local: bool) -> AbstractAsyncContextManager[Client]:
        """The account of the settings, or the sandbox where the options say so. Raises SettingsError."""
        from zoho_desk_mcp.connect import connect, connect_sandbox
        from zoho_desk_mcp.sign_in.saved_settings import load_settings

        return connect_sandbox(local=local) if options.sandbox else connect(load_settings(), local=local)

    def trial_account(self, options: argparse.Namespace) -> dict[str, str] | None:
        """The sandbox's account, where the options say so."""
        from zoho_desk_mcp.sandbox.credentials import ACCOUNT

        return ACCOUNT if options.sandbox else None

    def accounts(self, options: argparse.Namespace) -> AbstractAsyncContextManager[AccountConnector]:
        """Accounts of hosted mode: of Zoho Desk, or of the sandbox where the options say so."""
        from zoho_desk_mcp.account_connector import account_connector, sandbox_connector

        return sandbox_connector() if options.sandbox else account_connector()

    def content(self) -> ServerContent:
        """Instructions, prompts, resources, completion and words."""
        from zoho_desk_mcp.content import CONTENT

        return CONTENT


def _examine() -> Examine:
    from zoho_desk_mcp.doctor import examine

    return examine


VENDOR = ZohoDesk()
