"""Command lines, and what is wrong with them in words."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, NoReturn

from ..command_error import CommandError
from ..texts.did_you_mean import did_you_mean

OPTION = re.compile(r"--[a-z][a-z-]+")
CHOICE = re.compile(r"invalid choice: '?(.*?)'? \((?:choose from|maybe)", re.DOTALL)
"""What argparse says of a word that is none of those it knows."""
PHRASES = (
    (re.compile(r"^argument "), ""),
    (re.compile(r"^the following arguments are required: (.*)$"), r"\1 is missing"),
    (re.compile(r": expected one argument$"), " needs a value"),
    (re.compile(r": invalid int value: '?(.*?)'?$", re.DOTALL), r": \1 is not a whole number"),
    (re.compile(r": ignored explicit argument .*$", re.DOTALL), " takes no value"),
    (re.compile(r": not allowed with argument (.*)$"), r" and \1 exclude each other"),
)
"""argparse's words, and ours."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong with a command line as all else is said, and what is meant perhaps."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._commands: dict[str, Any] = {}
        self.before_command: Collection[str] = ()
        """The options of the command line as a whole: they are told where they come too late."""
        self._given: Sequence[str] = ()

    def add_subparsers(self, **options: Any) -> argparse._SubParsersAction[Any]:
        """Add commands; those of this parser are suggested."""
        action = super().add_subparsers(**options)
        self._commands = action.choices
        return action

    def parse_known_args(self, args: Sequence[str] | None = None, namespace: Any = None) -> tuple[Any, list[str]]:  # type: ignore[override]
        """Parse. What this command does not know no other one does: it is told here, where its options are known."""
        for command in self._commands.values():
            own = {*self._option_string_actions, *self.before_command}
            command.before_command = own - command._option_string_actions.keys()
        self._given = sys.argv[1:] if args is None else args
        options, rest = super().parse_known_args(args, namespace)
        if rest:
            self._refuse(rest)
        return options, rest

    def error(self, message: str) -> NoReturn:
        """Raise CommandError in place of printing how everything is used."""
        name = message.removeprefix("argument ").partition(":")[0]
        if found := CHOICE.search(message):
            if self._commands and not name.startswith("-"):
                self._refuse_option_before(found[1])
                self._fail(f"there is no command {found[1]}{_suggestion(found[1], self._commands)}")
            known = (
                next((each.choices for each in self._actions if name in (*each.option_strings, each.metavar)), ()) or ()
            )
            self._fail(f"{name}: {found[1]} is none of its values{_suggestion(found[1], map(str, known))}")
        if self._commands and message.startswith("the following arguments are required"):
            known = ", ".join(self._commands)
            self._fail(f"a command is missing; there {'is only' if len(self._commands) == 1 else 'are'} {known}")
        for pattern, words in PHRASES:
            message = pattern.sub(words, message)
        self._fail(message)

    def _refuse_option_before(self, word: str) -> None:
        """Tell an option that is none here, where this word, its value, was taken for a command."""
        option = next((before for before, each in pairwise(self._given) if each == word), "")
        if OPTION.fullmatch(option) and not any(known.startswith(option) for known in self._option_string_actions):
            self._refuse([option])

    def _refuse_too_early(self, option: str) -> None:
        """Tell an option of a command that comes before it: of one that is given, if there are several."""
        of = [command for command in self._innermost() if option in command._option_string_actions]
        if self._commands and of:
            found = max(of, key=lambda command: len({*command.prog.split()} & {*self._given}))
            self._fail(f"{option} goes behind its command, as in `{found.prog} {option} …`")

    def _innermost(self) -> Iterator[Parser]:
        """The commands that have no others within them."""
        if not self._commands:
            yield self
        for command in self._commands.values():
            yield from command._innermost()

    def _refuse(self, rest: Sequence[str]) -> NoReturn:
        first = rest[0].partition("=")[0]
        if first in self.before_command:
            self._fail(f"{first} goes before the command, as in `{self.prog.partition(' ')[0]} {first} …`")
        self._refuse_too_early(first)
        if first.startswith("-"):
            self._fail(f"there is no option {first}{_suggestion(first, OPTION.findall(self.format_help()))}")
        self._fail(f"{first} is one word too many")

    def _fail(self, what: str) -> NoReturn:
        end = "" if what.endswith("?") else "."
        raise CommandError(f"{what}{end} `{self.prog} --help` shows what can be given.")


def _suggestion(word: str, known: Iterable[str]) -> str:
    names = list(dict.fromkeys(known))
    return did_you_mean(word, names) or (f"; known: {', '.join(names)}" if names else "")
