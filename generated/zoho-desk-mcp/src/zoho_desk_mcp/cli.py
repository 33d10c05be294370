"""The command `zoho-desk-mcp`."""

from __future__ import annotations

import argparse
import gc
import os
import socket
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any

from zoho_desk_mcp import __version__
from zoho_desk_mcp.auth.commands import add_commands as add_auth
from zoho_desk_mcp.auth.errors import AuthError
from zoho_desk_mcp.registry import TOOLS
from zoho_desk_mcp.selection import MODES, Mode, Selection, SelectionError, split_words
from zoho_desk_mcp.settings import SettingsError, load_log_settings, load_settings

if TYPE_CHECKING:
    from zoho_desk_mcp.desk.client import Desk

USAGE_ERROR = 2


class CommandError(Exception):
    """A command cannot do what was asked. The message says why."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command with these arguments (those of the process by default), and exit."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except (AuthError, CommandError, SelectionError, SettingsError) as error:
        print(f"zoho-desk-mcp: {error}", file=sys.stderr)
        sys.exit(USAGE_ERROR)
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        sys.exit(130)


def _run(function: Callable[..., Any], *arguments: Any) -> Any:
    """Run an asynchronous function to its end. anyio is imported only where it is needed: start-up counts."""
    import anyio

    return anyio.run(function, *arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="zoho-desk-mcp",
        description="An MCP server for Zoho Desk. Without a command it speaks MCP on standard input and output.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--sandbox", action="store_true", help="use a Zoho Desk in memory; needs no settings")
    parser.add_argument(
        "--mode",
        choices=MODES,
        default=os.environ.get("ZOHO_DESK_MODE") or "list",
        help="discover: three tools that find, describe and call all others (default: list)",
    )
    _add_selection(parser)
    parser.set_defaults(run=_serve_stdio)
    commands = parser.add_subparsers(title="commands", metavar="")
    tools = commands.add_parser("tools", help="list the chosen tools")
    _add_selection(tools)
    tools.set_defaults(run=_list_tools)
    sandbox = commands.add_parser("sandbox", help="serve a Zoho Desk in memory over HTTP")
    sandbox.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    sandbox.add_argument("--port", type=int, default=8080, help="port to listen on (default: %(default)s)")
    sandbox.set_defaults(run=_serve_sandbox)
    add_auth(commands, _add_selection, lambda options: _selection(options).names())
    doctor = commands.add_parser("doctor", help="check settings, token, organization and scopes")
    _add_selection(doctor)
    doctor.set_defaults(run=_doctor)
    _add_hosting(commands)
    return parser


def _add_hosting(commands: Any) -> None:
    """Commands of the extra `hosting`."""
    serve = commands.add_parser("serve", help="serve over HTTP: many accounts, one URL per agent")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    serve.add_argument("--port", type=int, default=8000, help="port to listen on (default: %(default)s)")
    serve.add_argument("--single", action="store_true", help="only the environment's account, at /mcp, no database")
    _add_selection(serve)
    serve.set_defaults(run=_serve_http)
    database = commands.add_parser("db", help="the database of hosted mode").add_subparsers(required=True)
    database.add_parser("upgrade", help="bring its tables to this version").set_defaults(
        run=_hosting(lambda run, _: _run(run.upgrade_database))
    )
    tokens = commands.add_parser("api-token", help="tokens of the admin API").add_subparsers(required=True)
    create = tokens.add_parser("create", help="make a token; it is shown once")
    create.add_argument("--name", required=True, help="whose it is")
    create.add_argument("--role", choices=("admin", "caller"), default="admin", help="default: %(default)s")
    create.set_defaults(run=_hosting(lambda run, options: _run(run.create_api_token, options.name, options.role)))
    tokens.add_parser("list", help="show all tokens, not their secrets").set_defaults(
        run=_hosting(lambda run, _: _run(run.list_api_tokens))
    )
    revoke = tokens.add_parser("revoke", help="end a token")
    revoke.add_argument("id", help="its id, as `list` shows it")
    revoke.set_defaults(run=_hosting(lambda run, options: _run(run.revoke_api_token, options.id)))
    keys = commands.add_parser("key", help="keys that encrypt the database's secrets").add_subparsers(required=True)
    keys.add_parser("generate", help="print a new key").set_defaults(run=_hosting(lambda run, _: run.generate_key()))
    keys.add_parser("rotate", help="encrypt all secrets with a new key").set_defaults(
        run=_hosting(lambda run, _: _run(run.rotate_keys))
    )


def _hosting(command: Callable[[Any, argparse.Namespace], None]) -> Callable[[argparse.Namespace], None]:
    """A command that needs the extra `hosting`: given its module when it runs."""

    def run(options: argparse.Namespace) -> None:
        try:
            from zoho_desk_mcp.hosting import run as module
        except ImportError as error:
            message = f"this command needs more packages ({error.name}): pip install 'zoho-desk-mcp[hosting]'"
            raise SettingsError(message) from error
        command(module, options)

    return run


def _serve_http(options: argparse.Namespace) -> None:
    _hosting(_serve_single if options.single else lambda run, _: run.serve(options.host, options.port))(options)


def _serve_single(run: Any, options: argparse.Namespace) -> None:
    names = _selection(options).names()
    from zoho_desk_mcp.connect import connect, connect_sandbox
    from zoho_desk_mcp.hosting.settings import load_hosting_settings
    from zoho_desk_mcp.hosting.single import create_single_app

    desk = connect_sandbox() if options.sandbox else connect(load_settings())
    settings = load_hosting_settings()
    run.run_app(
        create_single_app(settings, options.host, desk, names, options.mode), settings, options.host, options.port
    )


def _add_selection(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("choosing tools (comma separated; also by the variables ZOHO_DESK_METHODS, …)")
    texts = {
        "methods": "keep these methods: read, write, custom, or single ones such as list, get (default: all)",
        "tags": "tools with these tags: core, all, or single ones such as tickets, contacts (default: core)",
        "tools": "tools by name; * stands for anything",
        "exclude": "leave out tools by name; * stands for anything",
    }
    for name, text in texts.items():
        default = os.environ.get(f"ZOHO_DESK_{name.upper()}", "")
        group.add_argument(f"--{name}", default=default, metavar="WORDS", help=text)


def _selection(options: argparse.Namespace) -> Selection:
    if options.mode not in MODES:  # argparse does not check what came from the environment
        raise SettingsError(f"ZOHO_DESK_MODE is wrong: {options.mode}; known: {', '.join(MODES)}")
    chosen = Selection(*(split_words(getattr(options, name)) for name in ("methods", "tags", "tools", "exclude")))
    return chosen.in_mode(options.mode)


def _list_tools(options: argparse.Namespace) -> None:
    for name in sorted(_selection(options).names()):
        print(f"{name}  [{TOOLS[name].method}: {', '.join(TOOLS[name].tags)}]")


def _serve_stdio(options: argparse.Namespace) -> None:
    names = _selection(options).names()
    gc.disable()  # nothing made while starting is garbage: looking for some takes a tenth of the time
    from zoho_desk_mcp.connect import connect, connect_sandbox
    from zoho_desk_mcp.logs import configure_logs

    logs = load_log_settings()
    configure_logs(logs.log, logs.log_level)
    desk = connect_sandbox(local=True) if options.sandbox else connect(load_settings(), local=True)
    _run(_run_stdio, desk, names, options.mode)


async def _run_stdio(connection: AbstractAsyncContextManager[Desk], names: frozenset[str], mode: Mode) -> None:
    from mcp.server.stdio import stdio_server

    from zoho_desk_mcp.server import create_server

    async with connection as desk, stdio_server() as (read, write):
        server = create_server(lambda _: desk, names, mode=mode, by_path=bool(desk.files.folders))
        gc.freeze()
        gc.enable()
        await server.run(read, write, server.create_initialization_options())


def _doctor(options: argparse.Namespace) -> None:
    if not _run(_print_findings, _selection(options).names()):
        sys.exit(1)


async def _print_findings(names: frozenset[str]) -> bool:
    """Whether all is well."""
    from zoho_desk_mcp.doctor import examine

    is_well = True
    async for finding in examine(names):
        print(finding, flush=True)
        is_well = is_well and finding.state != "fail"
    return is_well


def _serve_sandbox(options: argparse.Namespace) -> None:
    import uvicorn

    from zoho_desk_mcp.sandbox import credentials
    from zoho_desk_mcp.sandbox.app import create_app

    try:
        listener = socket.create_server((options.host, options.port))
    except OSError as error:
        raise CommandError(f"cannot listen on {options.host}:{options.port}: {error.strerror}") from error
    with listener:
        url = f"http://{options.host}:{listener.getsockname()[1]}"
        settings = {
            "CLIENT_ID": credentials.CLIENT_ID,
            "CLIENT_SECRET": credentials.CLIENT_SECRET,
            "REFRESH_TOKEN": credentials.REFRESH_TOKEN,
            "ORG_ID": credentials.ORG_ID,
            "API_URL": url,
            "ACCOUNTS_URL": url,
        }
        lines = [f"  export ZOHO_DESK_{name}={value}" for name, value in settings.items()]
        print(f"A Zoho Desk in memory at {url}. Settings for a server that uses it:", *lines, sep="\n", file=sys.stderr)
        uvicorn.Server(uvicorn.Config(create_app(), log_level="warning")).run(sockets=[listener])
