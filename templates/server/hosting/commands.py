"""The commands `serve`, `db`, `api-token` and `key`. What each does is in a module that is imported when it runs."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from ..command_error import CommandError
from ..commands.ports import host, port
from ..commands.run import run_async
from ..commands.selection import add_selection, chosen, selected_offer
from ..extras import with_extra
from ..product import ENV_PREFIX
from ..protocols import Commands, Vendor


def add_commands(commands: Commands, vendor: Vendor) -> None:
    """Add the commands of hosted mode. They need the extra `hosting` when they run, and say so."""
    serve = commands.add_parser("serve", help="serve over HTTP: many accounts, one URL per agent")
    serve.add_argument("--host", type=host, default="127.0.0.1", help="address to listen on (default: %(default)s)")
    serve.add_argument("--port", type=port, default=8000, help="port to listen on (default: %(default)s)")
    serve.add_argument("--single", action="store_true", help="only the environment's account, at /mcp, no database")
    serve.add_argument("--workers", type=int, metavar="N", help="processes that serve, on this machine (default: 1)")
    add_selection(serve)
    serve.set_defaults(run=_command(_serving, lambda part, options: _serve(part, options, vendor)))
    database = commands.add_parser("db", help="the database of hosted mode").add_subparsers(required=True)
    upgrade = database.add_parser("upgrade", help="bring its tables to this version")
    upgrade.set_defaults(run=_command(_databases, lambda part, _: run_async(part.upgrade_database)))
    _add_api_tokens(commands.add_parser("api-token", help="tokens of the admin API"))
    keys = commands.add_parser("key", help="keys that encrypt the database's secrets").add_subparsers(required=True)
    generate = keys.add_parser("generate", help="print a new key")
    generate.set_defaults(run=_command(_keys, lambda part, _: part.generate_key()))
    rotate = keys.add_parser("rotate", help="encrypt all secrets with a new key, in two steps")
    rotate.set_defaults(run=_command(_keys, lambda part, _: run_async(part.rotate_keys)))
    lost = keys.add_parser("lost", help="name the accounts whose secrets no key reads, as after the loss of a key")
    lost.add_argument("--forget", action="store_true", help="forget these secrets: the accounts are reconnected then")
    lost.set_defaults(run=_command(_keys, lambda part, options: run_async(part.tell_lost_secrets, options.forget)))


def _add_api_tokens(parser: argparse.ArgumentParser) -> None:
    tokens = parser.add_subparsers(required=True)
    create = tokens.add_parser("create", help="make a token; it is shown once")
    create.add_argument("--name", required=True, help="whose it is")
    create.add_argument("--role", choices=("admin", "caller"), default="admin", help="default: %(default)s")
    create.set_defaults(
        run=_command(_tokens, lambda part, options: run_async(part.create_api_token, options.name, options.role))
    )
    shown = tokens.add_parser("list", help="show all tokens, not their secrets")
    shown.set_defaults(run=_command(_tokens, lambda part, _: run_async(part.list_api_tokens)))
    revoke = tokens.add_parser("revoke", help="end a token")
    revoke.add_argument("id", help="its id, as `list` shows it")
    revoke.set_defaults(run=_command(_tokens, lambda part, options: run_async(part.revoke_api_token, options.id)))


def _serving() -> Any:
    from . import serve

    return serve


def _databases() -> Any:
    from . import open_database

    return open_database


def _keys() -> Any:
    from . import key_commands

    return key_commands


def _tokens() -> Any:
    from . import token_commands

    return token_commands


def _command(
    load: Callable[[], Any], command: Callable[[Any, argparse.Namespace], None]
) -> Callable[[argparse.Namespace], None]:
    """A command that is given its module when it runs: only then must the extra's packages be there."""

    def start(options: argparse.Namespace) -> None:
        try:
            part = load()
        except ImportError as error:
            message = f"this command needs more packages ({error.name}). {with_extra('hosting')}"
            raise CommandError(message) from error
        command(part, options)

    return start


def _serve(part: Any, options: argparse.Namespace, vendor: Vendor) -> None:
    if options.single:
        offer = selected_offer(options)
        connection = vendor.connect(options, local=False)
        part.serve_single(options.host, options.port, vendor.content(), connection, offer, options.workers)
    else:
        _refuse_choice(options)
        trial, accounts = vendor.trial_account(options), vendor.accounts(options)
        if trial is not None:
            if options.workers is not None:
                raise CommandError("a trial has one process: leave out --workers")
            part.serve_trial(options.host, options.port, vendor.content(), accounts, trial)
        else:
            part.serve(options.host, options.port, vendor.content(), accounts, options.workers)


def _refuse_choice(options: argparse.Namespace) -> None:
    """Raise CommandError where tools are chosen, or held back: URLs have a config for that, and would not heed it."""
    if names := [f"--{name} ({ENV_PREFIX}{name.upper()})" for name in chosen(options)]:
        hold = "hold" if len(names) > 1 else "holds"
        raise CommandError(
            f"{', '.join(names)} {hold} for `serve --single` only: in hosted mode the config of each URL says this"
        )
