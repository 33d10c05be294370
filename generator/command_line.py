"""Runs the commands, and says what is wrong with a command line in one line, in the words of all else."""

from __future__ import annotations

import errno
import os
import re
import signal
import sys
from collections.abc import Sequence
from typing import NoReturn

import typer

from generator.cli import app
from generator.commands.terminal import errors
from generator.errors import PROGRAM

USAGE_ERROR = 2
SIGNALED = 128
"""And the number of the signal: the exit status, as shells have it."""
INTERRUPTED = SIGNALED + signal.SIGINT
UNWRITTEN = 1
PHRASES = (
    (re.compile(r"^No such command '(.*?)'\."), r"there is no command \1."),
    (re.compile(r"^No such option: (\S+?)\.?(?= |$)"), r"there is no option \1."),
    (re.compile(r"^Missing command\.$"), "a command is missing."),
    (re.compile(r"^Missing (?:argument|option) '(.*?)'\."), r"\1 is missing."),
    (re.compile(r"^Option '(.*?)' requires an argument\."), r"\1 needs a value."),
    (re.compile(r"^Option '(.*?)' does not take a value\."), r"\1 takes no value."),
    (re.compile(r"^Got unexpected extra argument\S* \((.*)\)$", re.DOTALL), r"too much is given: \1."),
    (
        re.compile(r"^Invalid value for '(.*?)': (?:Value error, )?'(.*?)' is not one of (.*)\.$"),
        r"\1: \2 is none of \3.",
    ),
    (re.compile(r"^Invalid value for '(.*?)': (?:Value error, )?"), r"\1: "),
    (re.compile(r"\. (?:Did you mean|\(Did you mean|\(Possible options:) (.*?)[?)]*$"), r"; did you mean \1?"),
    (re.compile(r"'([\w-]+)'"), r"\1"),
)
"""The words of the library that reads command lines, and ours."""


def run(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command with these arguments (those of the process by default), and exit."""
    _open_closed_streams()
    _end_by_signals()
    try:
        status = app(arguments, prog_name=PROGRAM, standalone_mode=False)
        sys.stdout.flush()
    except (KeyboardInterrupt, typer.Abort):
        sys.exit(INTERRUPTED)
    except OSError as error:
        if error.filename is not None:
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left cannot be written either
        if error.errno != errno.EPIPE:  # who reads may stop when it has seen enough
            errors.print(f"generator: the output cannot be written: {error.strerror}", markup=False)
        sys.exit(UNWRITTEN)
    except Exception as error:
        said = getattr(error, "format_message", None)  # what the library's errors of usage have, and no others
        if said is None:
            raise
        what = _too_early(error, sys.argv[1:] if arguments is None else arguments) or _in_our_words(said())
        errors.print(f"generator: {what} `{PROGRAM} --help` shows what can be given.", markup=False)
        sys.exit(USAGE_ERROR)
    sys.exit(status if isinstance(status, int) else 0)


def _open_closed_streams() -> None:
    """Open standard streams that are closed. The system refuses what is written to such an output, which is told."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            null = os.open(os.devnull, os.O_WRONLY if name == "stderr" else os.O_RDONLY)
            os.dup2(null, number)
            if null != number:
                os.close(null)
            stream = open(number, "w" if number else "r", encoding="utf-8", closefd=False)  # noqa: SIM115
            setattr(sys, name, stream)


def _end_by_signals() -> None:
    """End by the signals that ask for it as by Ctrl-C: no process of git, no temporary folder is left."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:  # `nohup` has it ignored
            signal.signal(number, _end)


def _end(number: int, _: object) -> NoReturn:
    signal.signal(number, signal.SIG_IGN)  # what is on its way ends in any case
    sys.exit(SIGNALED + number)


def _too_early(error: Exception, given: Sequence[str]) -> str | None:
    """What is said of an option of a command that comes before it, if that is what is wrong."""
    option = getattr(error, "option_name", None)
    command = getattr(getattr(error, "ctx", None), "command", None)
    all_of = {name: each.params for name, each in getattr(command, "commands", {}).items()}
    of = [name for name, params in all_of.items() if any(option in each.opts for each in params)]
    found = next((name for name in given if name in of), of[0]) if of else None
    return found and f"{option} goes behind its command, as in `{PROGRAM} {found} {option} …`."


def _in_our_words(message: str) -> str:
    for pattern, words in PHRASES:
        message = pattern.sub(words, message)
    return message
