"""The commands `serve`, `db`, `api-token` and `key`. What they do is in `run`."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable
from typing import Any

from ..command_error import CommandError
from ..commands.ports import port
from ..commands.selection import add_selection, selected_offer
from ..product import COMMAND
from ..protocols import Commands, Vendor


def add_commands(commands: Commands, vendor: Vendor) -> None:
    """Add the commands of hosted mode. They need the extra `hosting` when they run, and say so."""
    serve = commands.add_parser("serve", help="serve over HTTP: many accounts, one URL per agent")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    serve.add_argument("--port", type=port, default=8000, help="port to listen on (default: %(default)s)")
    serve.add_argument("--single", action="store_true", help="only the environment's account, at /mcp, no database")
    add_selection(serve)
    serve.set_defaults(run=_command(lambda run, options: _serve(run, options, vendor)))
    database = commands.add_parser("db", help="the database of hosted mode").add_subparsers(required=True)
    upgrade = database.add_parser("upgrade", help="bring its tables to this version")
    upgrade.set_defaults(run=_command(lambda run, _: asyncio.run(run.upgrade_database())))
    _add_api_tokens(commands.add_parser("api-token", help="tokens of the admin API"))
    keys = commands.add_parser("key", help="keys that encrypt the database's secrets").add_subparsers(required=True)
    generate = keys.add_parser("generate", help="print a new key")
    generate.set_defaults(run=_command(lambda run, _: run.generate_key()))
    rotate = keys.add_parser("rotate", help="encrypt all secrets with a new key, in two steps")
    rotate.set_defaults(run=_command(lambda run, _: asyncio.run(run.rotate_keys())))


def _add_api_tokens(parser: argparse.ArgumentParser) -> None:
    tokens = parser.add_subparsers(required=True)
    create = tokens.add_parser("create", help="make a token; it is shown once")
    create.add_argument("--name", required=True, help="whose it is")
    create.add_argument("--role", choices=("admin", "caller"), default="admin", help="default: %(default)s")
    create.set_defaults(
        run=_command(lambda run, options: asyncio.run(run.create_api_token(options.name, options.role)))
    )
    shown = tokens.add_parser("list", help="show all tokens, not their secrets")
    shown.set_defaults(run=_command(lambda run, _: asyncio.run(run.list_api_tokens())))
    revoke = tokens.add_parser("revoke", help="end a token")
    revoke.add_argument("id", help="its id, as `list` shows it")
    revoke.set_defaults(run=_command(lambda run, options: asyncio.run(run.revoke_api_token(options.id))))


def _command(command: Callable[[Any, argparse.Namespace], None]) -> Callable[[argparse.Namespace], None]:
    """A command that is given the module `run` when it runs: only then must the extra's packages be there."""

    def start(options: argparse.Namespace) -> None:
        try:
            from . import run
        except ImportError as error:
            message = f"this command needs more packages ({error.name}): pip install '{COMMAND}[hosting]'"
            raise CommandError(message) from error
        command(run, options)

    return start


def _serve(run: Any, options: argparse.Namespace, vendor: Vendor) -> None:
    if options.single:
        offer = selected_offer(options)
        connection = vendor.connect(options, local=False)
        run.serve_single(options.host, options.port, vendor.content(), connection, offer)
    else:
        trial, accounts = vendor.trial_account(options), vendor.accounts(options)
        if trial is not None:
            run.serve_trial(options.host, options.port, vendor.content(), accounts, trial)
        else:
            run.serve(options.host, options.port, vendor.content(), accounts)
