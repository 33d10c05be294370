"""The command `sandbox`: a Zoho Desk in memory, over HTTP."""

from __future__ import annotations

import argparse
import sys

from zoho_desk_mcp.server.command_error import CommandError
from zoho_desk_mcp.server.commands.interrupts import INTERRUPTS
from zoho_desk_mcp.server.commands.ports import host, port
from zoho_desk_mcp.server.http.listener import listener_at, url_of
from zoho_desk_mcp.server.product import ENV_PREFIX
from zoho_desk_mcp.server.protocols import Commands


def add_sandbox(commands: Commands) -> None:
    """Add the command."""
    sandbox = commands.add_parser("sandbox", help="serve a Zoho Desk in memory over HTTP")
    sandbox.add_argument("--host", type=host, default="127.0.0.1", help="address to listen on (default: %(default)s)")
    sandbox.add_argument("--port", type=port, default=8080, help="port to listen on (default: %(default)s)")
    sandbox.add_argument("--bare", action="store_true", help="say as little in errors as Zoho Desk does")
    sandbox.set_defaults(run=_serve_sandbox)


def _serve_sandbox(options: argparse.Namespace) -> None:
    import uvicorn

    from zoho_desk_mcp.sandbox import credentials
    from zoho_desk_mcp.sandbox.app import create_app
    from zoho_desk_mcp.server.http.signalled_server import AbruptServer

    try:
        listener = listener_at(options.host, options.port)
    except OSError as error:
        raise CommandError(f"cannot listen on {options.host}:{options.port}: {error.strerror}") from error
    with listener:
        url = url_of(options.host, listener.getsockname()[1])
        settings = {
            "CLIENT_ID": credentials.CLIENT_ID,
            "CLIENT_SECRET": credentials.CLIENT_SECRET,
            "REFRESH_TOKEN": credentials.REFRESH_TOKEN,
            "ORG_ID": credentials.ORG_ID,
            "API_URL": url,
            "ACCOUNTS_URL": url,
        }
        lines = [f"  export {ENV_PREFIX}{name}={value}" for name, value in settings.items()]
        print(f"A Zoho Desk in memory at {url}. Settings for a server that uses it:", *lines, sep="\n", file=sys.stderr)
        INTERRUPTS.check()
        AbruptServer(uvicorn.Config(create_app(bare=options.bare), log_level="warning", lifespan="off")).run(
            sockets=[listener]
        )
