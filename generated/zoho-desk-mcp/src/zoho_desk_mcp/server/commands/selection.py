"""The options that choose tools, the same for every command that takes them."""

from __future__ import annotations

import argparse
from typing import cast

from ..command_error import CommandError
from ..guards.confirm import CONFIRM_LEVELS, ConfirmLevel
from ..product import ENV_PREFIX
from ..selection import DEFAULT_MODE, MODES, Offer, Selection, split_words
from ..variables import plain, value_of

HELP = {
    "methods": "tools with these methods: read, write, custom, all, or single ones such as list, get (default: all)",
    "tags": "tools with these tags: core, all, or single ones (default: core, unless tools are named)",
    "tools": "tools with these names; * stands for anything (default: all)",
    "exclude": "leave out tools by name; * stands for anything",
}


def add_selection(parser: argparse.ArgumentParser, *, from_environment: bool = False) -> None:
    """Add the options that choose tools. A command's own set nothing unless given: those before the command hold."""
    group = parser.add_argument_group(
        f"choosing tools that fit all of these (comma separated; also by the variables {ENV_PREFIX}METHODS, …)"
    )
    for name, text in HELP.items():
        default = from_variable(name) if from_environment else argparse.SUPPRESS
        group.add_argument(f"--{name}", type=Words(name), default=default, metavar="WORDS", help=text)


def from_variable(option: str) -> str:
    """The default of an option: what its variable has. argparse checks it as if it had been given."""
    return value_of(f"{ENV_PREFIX}{option.upper()}")


class Words:
    """Takes the words of an option, or of its variable."""

    def __init__(self, option: str) -> None:
        self._variable = f"{ENV_PREFIX}{option.upper()}"

    def __call__(self, given: str) -> str:
        """The words without blanks around them. Raises argparse's error for what they cannot have."""
        try:
            return plain(given.strip())
        except ValueError as error:
            raise argparse.ArgumentTypeError(
                f"{error} (where the option is not given, {self._variable} is it)"
            ) from error


def chosen(options: argparse.Namespace) -> dict[str, str]:
    """Option -> its words, of those that choose tools or say how they are offered, where they say anything."""
    given: dict[str, str] = {name: getattr(options, name) for name in (*HELP, "confirm")}
    given["mode"] = options.mode if options.mode != DEFAULT_MODE else ""
    return {name: words for name, words in given.items() if words}


def selected_offer(options: argparse.Namespace) -> Offer:
    """The tools that the options choose, and how a server offers them. Raises CommandError for wrong words."""
    levels = split_words(options.confirm)
    if unknown := [level for level in levels if level not in CONFIRM_LEVELS]:
        known = ", ".join(CONFIRM_LEVELS)
        raise CommandError(f"--confirm ({ENV_PREFIX}CONFIRM) is wrong: {', '.join(unknown)}; known: {known}")
    confirm = frozenset(cast("tuple[ConfirmLevel, ...]", levels))
    return Offer(selected_names(options), options.mode, confirm, _selection(options))


def selected_names(options: argparse.Namespace) -> frozenset[str]:
    """The tools that the options choose. Raises CommandError where these are none."""
    if options.mode not in MODES:  # argparse does not check what came from the environment
        raise CommandError(f"{ENV_PREFIX}MODE is wrong: {options.mode}; known: {', '.join(MODES)}")
    names = _selection(options).names()
    if not names:
        words = [f"--{name} {getattr(options, name)}" for name in HELP if getattr(options, name)]
        if not (options.tags or options.tools):
            words.append("--tags core, which is the default: --tags all has every tool")
        raise CommandError(f"no tool fits all of {' '.join(words)}")
    return names


def _selection(options: argparse.Namespace) -> Selection:
    return Selection(*(split_words(getattr(options, name)) for name in HELP)).in_mode(options.mode)
