"""The command `zoho-desk-mcp`."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from typing import TYPE_CHECKING

from zoho_desk_mcp import __version__
from zoho_desk_mcp.registry import TOOLS
from zoho_desk_mcp.selection import MODES, Mode, Selection, SelectionError, known_methods, known_tags, split_words
from zoho_desk_mcp.settings import SettingsError, load_settings

if TYPE_CHECKING:
    from zoho_desk_mcp.desk.client import Desk

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
    return parser


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
    chosen = Selection(*(split_words(getattr(options, name)) for name in ("methods", "tags", "tools", "exclude")))
    if options.mode == "discover" and not chosen.tags and not chosen.tools:
        return replace(chosen, tags=("all",))  # a search costs the same, however many tools there are
    return chosen


def _list_tools(options: argparse.Namespace) -> None:
    for name in sorted(_selection(options).names()):
        print(f"{name}  [{TOOLS[name].method}: {', '.join(TOOLS[name].tags)}]")


def _serve_stdio(options: argparse.Namespace) -> None:
    if options.mode not in MODES:  # argparse does not check what came from the environment
        raise SettingsError(f"ZOHO_DESK_MODE is wrong: {options.mode}; known: {', '.join(MODES)}")
    names = _selection(options).names()
    gc.disable()  # nothing made while starting is garbage: looking for some takes a tenth of the time
    import anyio

    from zoho_desk_mcp.connect import connect, connect_sandbox

    desk = connect_sandbox() if options.sandbox else connect(load_settings())
    anyio.run(_run_stdio, desk, names, options.mode)


async def _run_stdio(connection: AbstractAsyncContextManager[Desk], names: frozenset[str], mode: Mode) -> None:
    from mcp.server.stdio import stdio_server

    from zoho_desk_mcp.server import create_server

    async with connection as desk, stdio_server() as (read, write):
        server = create_server(lambda _: desk, names, mode=mode)
        gc.freeze()
        gc.enable()
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
