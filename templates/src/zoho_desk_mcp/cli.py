"""The command `zoho-desk-mcp`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any

import anyio

from zoho_desk_mcp import __version__
from zoho_desk_mcp.desk.client import Desk
from zoho_desk_mcp.registry import TOOLS
from zoho_desk_mcp.selection import Selection, SelectionError, known_methods, known_tags, split_words
from zoho_desk_mcp.settings import SettingsError, load_settings

USAGE_ERROR = 2


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command with these arguments (those of the process by default), and exit."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except (SelectionError, SettingsError) as error:
        print(f"zoho-desk-mcp: {error}", file=sys.stderr)
        sys.exit(USAGE_ERROR)
    except KeyboardInterrupt:
        sys.exit(130)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="zoho-desk-mcp",
        description="An MCP server for Zoho Desk. Without a command it speaks MCP on standard input and output.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--sandbox", action="store_true", help="use a Zoho Desk in memory; needs no settings")
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
        run=_hosting(lambda run, _: anyio.run(run.upgrade_database))
    )
    tokens = commands.add_parser("api-token", help="tokens of the admin API").add_subparsers(required=True)
    create = tokens.add_parser("create", help="make a token; it is shown once")
    create.add_argument("--name", required=True, help="whose it is")
    create.add_argument("--role", choices=("admin", "caller"), default="admin", help="default: %(default)s")
    create.set_defaults(run=_hosting(lambda run, options: anyio.run(run.create_api_token, options.name, options.role)))
    tokens.add_parser("list", help="show all tokens, not their secrets").set_defaults(
        run=_hosting(lambda run, _: anyio.run(run.list_api_tokens))
    )
    revoke = tokens.add_parser("revoke", help="end a token")
    revoke.add_argument("id", help="its id, as `list` shows it")
    revoke.set_defaults(run=_hosting(lambda run, options: anyio.run(run.revoke_api_token, options.id)))
    keys = commands.add_parser("key", help="keys that encrypt the database's secrets").add_subparsers(required=True)
    keys.add_parser("generate", help="print a new key").set_defaults(run=_hosting(lambda run, _: run.generate_key()))
    keys.add_parser("rotate", help="encrypt all secrets with a new key").set_defaults(
        run=_hosting(lambda run, _: anyio.run(run.rotate_keys))
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
    run.run_app(create_single_app(settings, options.host, desk, names), settings, options.host, options.port)


def _add_selection(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("choosing tools (comma separated; also by the variables ZOHO_DESK_METHODS, …)")
    texts = {
        "methods": f"keep these methods: {', '.join(known_methods()[:8])}, … (default: all)",
        "tags": f"tools with these tags: {', '.join(known_tags()[:6])}, … (default: core)",
        "tools": "tools by name; * stands for anything",
        "exclude": "leave out tools by name; * stands for anything",
    }
    for name, text in texts.items():
        default = os.environ.get(f"ZOHO_DESK_{name.upper()}", "")
        group.add_argument(f"--{name}", default=default, metavar="WORDS", help=text)


def _selection(options: argparse.Namespace) -> Selection:
    return Selection(*(split_words(getattr(options, name)) for name in ("methods", "tags", "tools", "exclude")))


def _list_tools(options: argparse.Namespace) -> None:
    for name in sorted(_selection(options).names()):
        print(f"{name}  [{TOOLS[name].method}: {', '.join(TOOLS[name].tags)}]")


def _serve_stdio(options: argparse.Namespace) -> None:
    names = _selection(options).names()
    from zoho_desk_mcp.connect import connect, connect_sandbox

    desk = connect_sandbox() if options.sandbox else connect(load_settings())
    anyio.run(_run_stdio, desk, names)


async def _run_stdio(connection: AbstractAsyncContextManager[Desk], names: frozenset[str]) -> None:
    from mcp.server.stdio import stdio_server

    from zoho_desk_mcp.server import create_server

    async with connection as desk, stdio_server() as (read, write):
        server = create_server(lambda _: desk, names)
        await server.run(read, write, server.create_initialization_options())


def _serve_sandbox(options: argparse.Namespace) -> None:
    import uvicorn

    from zoho_desk_mcp.sandbox import credentials
    from zoho_desk_mcp.sandbox.app import create_app

    url = f"http://{options.host}:{options.port}"
    print(f"A Zoho Desk in memory at {url}. Settings for a server that uses it:", file=sys.stderr)
    for name, value in {
        "CLIENT_ID": credentials.CLIENT_ID,
        "CLIENT_SECRET": credentials.CLIENT_SECRET,
        "REFRESH_TOKEN": credentials.REFRESH_TOKEN,
        "ORG_ID": credentials.ORG_ID,
        "API_URL": url,
        "ACCOUNTS_URL": url,
    }.items():
        print(f"  export ZOHO_DESK_{name}={value}", file=sys.stderr)
    uvicorn.run(create_app(), host=options.host, port=options.port, log_level="warning")
