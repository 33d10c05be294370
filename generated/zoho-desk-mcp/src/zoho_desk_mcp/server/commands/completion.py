"""The command `completion`, and what a shell asks when Tab is pressed."""

from __future__ import annotations

import argparse
import os

from ..product import COMMAND
from ..protocols import Commands

SHELLS = ("bash", "zsh", "fish", "powershell")
ASKED = ("_ARGCOMPLETE", "COMP_LINE")
"""Set by a shell that asks."""


def add_completion(commands: Commands) -> None:
    """Add the command."""
    completion = commands.add_parser(
        "completion",
        help="print what makes a shell complete this command",
        epilog=f'For bash or zsh put this into ~/.bashrc or ~/.zshrc: eval "$({COMMAND} completion bash)"',
    )
    completion.add_argument("shell", choices=SHELLS, metavar="SHELL", help=", ".join(SHELLS))
    completion.set_defaults(run=_print_code)


def complete(parser: argparse.ArgumentParser) -> None:
    """Answer a shell that asks what could come next, and exit. Does nothing otherwise."""
    if os.environ.keys() >= set(ASKED):
        import argcomplete

        argcomplete.autocomplete(parser)


def _print_code(options: argparse.Namespace) -> None:
    from argcomplete.shell_integration import shellcode

    print(shellcode([COMMAND], shell=options.shell))
