"""The command line: one command for every vendor's server."""

from __future__ import annotations

import argparse
import gc
import sys
import threading
from collections.abc import Sequence
from typing import NoReturn

from ..command_error import CommandError
from ..exhausted import exhausted_resource
from ..hosting.commands import add_commands as add_hosting
from ..product import COMMAND, TITLE
from ..protocols import Vendor
from ..responses.truncation import clipped
from ..selection import DEFAULT_MODE, MODES
from ..version import VERSION
from .call import add_call
from .completion import add_completion, complete
from .install import add_install
from .interrupts import INTERRUPTS
from .parser import Parser
from .run import run_async
from .selection import Words, add_selection, from_variable, selected_offer
from .standard_streams import discard, flush, open_closed_streams, print_everything, take_streams
from .terminal import tell_that_it_waits
from .tools import add_tools

USAGE_ERROR = 2
MAX_MESSAGE = 4_000
"""Characters of what is said of a command: the value of a variable can be long."""
LOOP_HAS_ENDED = "Event loop is closed"


def main(vendor: Vendor, arguments: Sequence[str] | None = None) -> None:
    """Run the command with these arguments (those of the process by default), and exit."""
    INTERRUPTS.install()
    threading.excepthook = _thread_failed
    is_closed = open_closed_streams()
    print_everything()
    try:
        _run(vendor, arguments, is_closed=is_closed)
    except CommandError as error:
        _fail(str(error))
    except BrokenPipeError:  # whoever read the output has seen enough
        discard()
    except OSError as error:
        where = f": {error.filename}" if error.filename else ""
        discard()
        _fail(f"the system refused what the command needs{where}: {error.strerror}")
    except (RuntimeError, MemoryError) as error:
        if not (what := exhausted_resource(error)):
            raise
        _fail(f"the system refused what the command needs: {what}")


def _run(vendor: Vendor, arguments: Sequence[str] | None, *, is_closed: bool) -> None:
    try:
        parser = _parser(vendor, is_closed=is_closed)
        complete(parser)
        options = parser.parse_args(arguments)
        vendor.check(options)
        options.run(options)
    except (Exception, SystemExit):
        INTERRUPTS.check()  # what a signal meets, as a class that is being made, may fail in any way
        raise
    else:
        INTERRUPTS.check()
    finally:
        flush()


def _fail(message: str) -> NoReturn:
    print(f"{COMMAND}: {clipped(message, MAX_MESSAGE)}", file=sys.stderr)
    sys.exit(USAGE_ERROR)


def _thread_failed(failure: threading.ExceptHookArgs) -> None:
    """Show what failed in a thread, unless nobody waits for its result any more: the command was interrupted."""
    if not isinstance(failure.exc_value, RuntimeError) or str(failure.exc_value) != LOOP_HAS_ENDED:
        threading.__excepthook__(failure)


def _parser(vendor: Vendor, *, is_closed: bool) -> argparse.ArgumentParser:
    """The command line. `is_closed`: a standard stream was."""
    parser = Parser(
        prog=COMMAND,
        description=f"An MCP server for {TITLE}. Without a command it speaks MCP on standard input and output.",
    )
    parser.add_argument("--version", action="version", version=VERSION)
    parser.add_argument(
        "--mode",
        choices=MODES,
        type=Words("mode"),
        default=from_variable("mode") or DEFAULT_MODE,
        help="discover: a few tools that find, describe and call all others; core+discover: beside the core tools "
        "(default: list)",
    )
    parser.add_argument(
        "--confirm",
        type=Words("confirm"),
        default=from_variable("confirm"),
        metavar="WORDS",
        help="hold calls back until a person agrees: sends, deletes, all (comma separated; default: none)",
    )
    add_selection(parser, from_environment=True)
    parser.set_defaults(run=lambda options: _serve_stdio(vendor, options, is_closed=is_closed))
    commands = parser.add_subparsers(title="commands", metavar="", dest="command")
    add_tools(commands, vendor)
    add_call(commands, vendor)
    add_completion(commands)
    add_install(commands, vendor)
    vendor.add_commands(parser, commands)
    add_hosting(commands, vendor)
    return parser


def _serve_stdio(vendor: Vendor, options: argparse.Namespace, *, is_closed: bool) -> None:
    if is_closed:
        raise CommandError(
            "this speaks MCP on standard input and output, and one of these, or standard error, is closed"
        )
    offer = selected_offer(options)
    tell_that_it_waits()
    pipes = take_streams()
    gc.disable()  # nothing made while starting is garbage: looking for some takes a tenth of the time
    try:
        from ..logs.configure import configure_logs
        from ..settings import LogSettings, load

        logs = load(LogSettings)
        configure_logs(logs.log, logs.log_level)
        from .over_stdio import run_stdio  # not in the task: no signal would reach it while modules are imported

        run_async(run_stdio, pipes, vendor.connect(options, local=True), vendor.content(), offer)
    finally:
        gc.enable()
