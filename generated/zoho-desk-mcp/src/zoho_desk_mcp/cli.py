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
from zoho_desk_mcp.server.commands.command_error import CommandError
from zoho_desk_mcp.server.commands.ports import port
from zoho_desk_mcp.server.hosting.commands import add_commands as add_hosting
from zoho_desk_mcp.server.registry import TOOLS
from zoho_desk_mcp.server.selection import MODES, Mode, Selection, split_words
from zoho_desk_mcp.sign_in.commands import add_commands as add_auth

if TYPE_CHECKING:
    from zoho_desk_mcp.account_connector import ZohoAccountConnector
    from zoho_desk_mcp.client import Client

USAGE_ERROR = 2


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command with these arguments (those of the process by default), and exit."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except CommandError as error:
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
    _add_selection(parser, from_environment=True)
    parser.set_defaults(run=_serve_stdio)
    commands = parser.add_subparsers(title="commands", metavar="")
    tools = commands.add_parser("tools", help="list the chosen tools")
    _add_selection(tools)
    tools.set_defaults(run=_list_tools)
    sandbox = commands.add_parser("sandbox", help="serve a Zoho Desk in memory over HTTP")
    sandbox.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    sandbox.add_argument("--port", type=port, default=8080, help="port to listen on (default: %(default)s)")
    sandbox.set_defaults(run=_serve_sandbox)
    add_auth(commands, _add_selection, _names)
    doctor = commands.add_parser("doctor", help="check settings, token, organization and scopes")
    _add_selection(doctor)
    doctor.set_defaults(run=_doctor)
    add_hosting(commands, _add_selection, _names, _account_connector, _open_single)
    return parser


def _add_selection(parser: argparse.ArgumentParser, *, from_environment: bool = False) -> None:
    """Add the options that choose tools. A command's own set nothing unless given: those before the command hold."""
    group = parser.add_argument_group("choosing tools (comma separated; also by the variables ZOHO_DESK_METHODS, …)")
    texts = {
        "methods": "keep these methods: read, write, custom, or single ones such as list, get (default: all)",
        "tags": "tools with these tags: core, all, or single ones such as tickets, contacts (default: core)",
        "tools": "tools by name; * stands for anything",
        "exclude": "leave out tools by name; * stands for anything",
    }
    for name, text in texts.items():
        default = os.environ.get(f"ZOHO_DESK_{name.upper()}", "") if from_environment else argparse.SUPPRESS
        group.add_argument(f"--{name}", default=default, metavar="WORDS", help=text)


def _names(options: argparse.Namespace) -> frozenset[str]:
    """The tools that the options choose. Raises CommandError where these are none."""
    if options.mode not in MODES:  # argparse does not check what came from the environment
        raise CommandError(f"ZOHO_DESK_MODE is wrong: {options.mode}; known: {', '.join(MODES)}")
    asked = {name: getattr(options, name) for name in ("methods", "tags", "tools", "exclude")}
    names = Selection(*map(split_words, asked.values())).in_mode(options.mode).names()
    if not names:
        words = " ".join(f"--{name} {words}" for name, words in asked.items() if words)
        tags = "" if asked["tags"] or asked["tools"] else " (tags: core)"
        raise CommandError(f"no tool fits all of {words}{tags}")
    return names


def _list_tools(options: argparse.Namespace) -> None:
    for name in sorted(_names(options)):
        print(f"{name}  [{TOOLS[name].method}: {', '.join(TOOLS[name].tags)}]")


def _serve_stdio(options: argparse.Namespace) -> None:
    names = _names(options)
    gc.disable()  # nothing made while starting is garbage: looking for some takes a tenth of the time
    try:
        from zoho_desk_mcp.connect import connect, connect_sandbox
        from zoho_desk_mcp.server.logs import configure_logs
        from zoho_desk_mcp.settings import load_log_settings, load_settings

        logs = load_log_settings()
        configure_logs(logs.log, logs.log_level)
        client = connect_sandbox(local=True) if options.sandbox else connect(load_settings(), local=True)
        _run(_run_stdio, client, names, options.mode)
    finally:
        gc.enable()


async def _run_stdio(connection: AbstractAsyncContextManager[Client], names: frozenset[str], mode: Mode) -> None:
    from mcp.server.stdio import stdio_server

    from zoho_desk_mcp.server.app import create_server

    async with connection as client, stdio_server() as (read, write):
        server = create_server(lambda _: client, names, mode=mode, by_path=bool(client.files.folders))
        gc.freeze()  # what is here now stays: the collector need not look at it again
        gc.enable()
        await server.run(read, write, server.create_initialization_options())


def _account_connector() -> AbstractAsyncContextManager[ZohoAccountConnector]:
    from zoho_desk_mcp.account_connector import account_connector

    return account_connector()


def _open_single(options: argparse.Namespace) -> AbstractAsyncContextManager[Client]:
    from zoho_desk_mcp.connect import connect, connect_sandbox
    from zoho_desk_mcp.settings import load_settings

    return connect_sandbox() if options.sandbox else connect(load_settings())


def _doctor(options: argparse.Namespace) -> None:
    if not _run(_print_findings, _names(options)):
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
