"""The commands `install` and `uninstall`: tell a client of this server."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from ..clients.errors import ConfigurationError
from ..clients.known import CLIENTS, Client
from ..clients.links import Placeholder
from ..clients.server import Program, Remote, Server
from ..command_error import CommandError
from ..product import CLIENT_KEY, COMMAND, TITLE
from ..protocols import Commands, Vendor
from .own_command import own_command, shared_command
from .selection import add_selection, chosen, selected_offer

if TYPE_CHECKING:
    from ..clients.configuration_file import Done

NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,19}")
T = TypeVar("T")
VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
ADDRESS = re.compile(r"[^\s\x00-\x1f\x7f]+")
HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
"""As RFC 9110, section 5.1, has it."""
HEADER_VALUE = re.compile(r"[^\x00-\x1f\x7f]+")


def add_install(commands: Commands, vendor: Vendor) -> None:
    """Add both commands."""
    install = commands.add_parser("install", help="tell an MCP client of this server", epilog=f"Clients: {_ids()}.")
    install.add_argument("client", choices=list(CLIENTS), metavar="CLIENT", help="as below")
    install.add_argument("--url", help="the MCP URL of hosted mode that the client is to call")
    install.add_argument("--header", action="append", default=[], metavar="'NAME: VALUE'", help="a header for --url")
    install.add_argument(
        *("--env", "-e"),
        action="append",
        default=[],
        metavar="NAME[=VALUE]",
        help="a variable that the client sets; without a value, that of now. It stands in the client's file",
    )
    install.add_argument("--print", action="store_true", dest="only_print", help="show what would be written")
    text = f"print a link that adds it by a click ({', '.join(_with_links())}); the client asks for each --env NAME"
    install.add_argument("--link", action="store_true", help=text)
    _add_name(install)
    add_selection(install)
    install.set_defaults(run=lambda options: _install(vendor, options))
    uninstall = commands.add_parser("uninstall", help="undo `install`", epilog=f"Clients: {_ids()}.")
    uninstall.add_argument("client", choices=list(CLIENTS), metavar="CLIENT", help="as below")
    _add_name(uninstall)
    uninstall.set_defaults(run=_uninstall)


def _with_links() -> list[str]:
    return [client.id for client in CLIENTS.values() if client.link is not None]


def _ids() -> str:
    return ", ".join(CLIENTS)


def _add_name(parser: argparse.ArgumentParser) -> None:
    text = "what the client calls the server (default: %(default)s). Some clients put it before each tool's name"
    parser.add_argument("--name", type=_name, default=CLIENT_KEY, help=text)


def _name(given: str) -> str:
    if not NAME.fullmatch(given):
        raise argparse.ArgumentTypeError("a name has at most 20 letters, digits, _ and -, and begins with a letter")
    return given


def _install(vendor: Vendor, options: argparse.Namespace) -> None:
    from ..clients.configuration_file import ConfigurationFile
    from ..clients.forms import snippet

    if options.link:
        print(_link(vendor, options))
        return
    client, server = CLIENTS[options.client], _server(vendor, options)
    entry = client.entry(options.name, server)
    file = _checked(lambda: ConfigurationFile(client))
    if options.only_print:
        print(f"In {file.path}:", file=sys.stderr)
        print(snippet(client, options.name, server), end="")
        return
    done = _checked(lambda: file.add(options.name, entry))
    if not done.changed:
        print(f"{client.title} has {TITLE} as `{options.name}` already, the same: {done.path}")
        return
    print(f"{client.title} has {TITLE} as `{options.name}`{' anew' if done.before is not None else ''}: {done.path}")
    _tell_rest(client, done)


def _uninstall(options: argparse.Namespace) -> None:
    from ..clients.configuration_file import ConfigurationFile

    client = CLIENTS[options.client]
    file = _checked(lambda: ConfigurationFile(client))
    done = _checked(lambda: file.remove(options.name))
    if done is None:
        raise CommandError(f"{client.title} has no server `{options.name}`: {file.path}")
    print(f"{client.title} has no server `{options.name}` any more: {done.path}")
    _tell_rest(client, done)


def _tell_rest(client: Client, done: Done) -> None:
    if done.copy is not None:
        print(f"The file as it was: {done.copy}")
    print(client.then)


def _checked(function: Callable[[], T]) -> T:
    """What a function of a client's configuration returns; its errors as those of the command."""
    try:
        return function()
    except ConfigurationError as error:
        raise CommandError(str(error)) from error


def _link(vendor: Vendor, options: argparse.Namespace) -> str:
    """A link to a client that starts this program. It is to be shown to anybody, so it holds no value of a variable."""
    client = CLIENTS[options.client]
    if client.link is None:
        raise CommandError(f"{client.title} knows no links; these do: {', '.join(_with_links())}")
    if options.url is not None or options.header:
        raise CommandError(
            "--link goes without --url and --header, which may be secrets: the page of a URL has its link"
        )
    if valued := [given.partition("=")[0] for given in options.env if "=" in given]:
        raise CommandError(f"--link holds no values, which may be secrets: say --env {valued[0]} alone")
    named = _each_once("--env", ((_variable_name(given), f"YOUR_{given}") for given in options.env))
    placeholders = [Placeholder(text, name) for name, text in named.items()]
    command, *arguments = [*shared_command(), *_own_options(vendor, options)]
    server = Program(command, arguments, {one.title: one.text for one in placeholders})
    if command == COMMAND:
        print(f"The link starts `{COMMAND}`, which has to be on the PATH of whoever follows it.", file=sys.stderr)
    return client.link(options.name, client.entry(options.name, server), placeholders).web


def _server(vendor: Vendor, options: argparse.Namespace) -> Server:
    """What the options say: a URL, or this program with what it is started with now."""
    words = _own_options(vendor, options)
    if options.url is not None:
        if words or options.env:
            raise CommandError(f"--url goes without {words[0] if words else '--env'}: a URL's tools are chosen there")
        return Remote(_url(options.url.strip()), _each_once("--header", map(_header, options.header), str.lower))
    if options.header:
        raise CommandError("--header goes with --url")
    command, *arguments = [*(_in_utf8(word, "the path of this program") for word in own_command()), *words]
    return Program(command, arguments, _each_once("--env", map(_variable, options.env)))


def _own_options(vendor: Vendor, options: argparse.Namespace) -> list[str]:
    """The options that the server is to be started with: the client knows no variable of this shell."""
    if options.url is None:
        selected_offer(options)  # raises where they are wrong
    words: Sequence[str] = [word for name, value in chosen(options).items() for word in (f"--{name}", value)]
    return [*vendor.own_options(options), *words]


def _in_utf8(text: str, what: str) -> str:
    """A text that a client's file can hold. Raises CommandError for others, as a path or a variable may be."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise CommandError(f"{what} has bytes that are not UTF-8, in which the client's file is") from None
    return text


def _url(given: str) -> str:
    try:
        parts = urlsplit(given)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname or not ADDRESS.fullmatch(given):
        raise CommandError("--url is to be an MCP URL, as in https://mcp.example.com/mcp/…")
    return _in_utf8(given, "--url")


def _header(given: str) -> tuple[str, str]:
    name, _, value = given.partition(":")
    if not HEADER_NAME.fullmatch(name.strip()) or not HEADER_VALUE.fullmatch(value.strip()):
        raise CommandError("--header is to be a name and a value: --header 'Authorization: Bearer …'")
    return name.strip(), _in_utf8(value.strip(), f"--header {name.strip()}")


def _variable(given: str) -> tuple[str, str]:
    name, equals, value = given.partition("=")
    _variable_name(name)
    if not equals and name not in os.environ:
        raise CommandError(f"--env {name}: this variable is not set here; give its value: --env {name}=…")
    return name, _in_utf8(value if equals else os.environ[name], f"--env {name}")


def _each_once(option: str, given: Iterable[tuple[str, str]], same: Callable[[str], str] = str) -> dict[str, str]:
    """What is given by name. Raises CommandError for a name that comes twice: only one of its values would be kept.

    `same`: what is the same of two names that mean the same.
    """
    named: dict[str, str] = {}
    for name, value in given:
        if same(name) in map(same, named):
            raise CommandError(f"{option} {name} is given more than once: leave one")
        named[name] = value
    return named


def _variable_name(given: str) -> str:
    if not VARIABLE.fullmatch(given):
        raise CommandError(f"--env {given[:40]}: a variable is to be named, as in --env NAME or --env NAME=VALUE")
    return given
