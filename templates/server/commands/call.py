"""The command `call`: calls a tool by hand, through the same server that clients use."""

from __future__ import annotations

import argparse
import json
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..command_error import CommandError
from ..protocols import Commands, Vendor
from ..registry import TOOLS
from ..selection import Offer
from .run import run_async
from .selection import add_selection, selected_offer
from .standard_streams import discard, flush, read_input
from .tools import known_name

if TYPE_CHECKING:
    import mcp_types as types

STANDARD_INPUT = "-"
MAX_BYTES = 100_000_000
"""Of arguments from a file: an upload may be among them."""


def add_call(commands: Commands, vendor: Vendor) -> None:
    """Add the command."""
    call = commands.add_parser("call", help="call a tool by hand")
    call.add_argument("name", metavar="NAME", help="the tool")
    call.add_argument(
        "arguments", nargs="*", default=[], metavar="KEY=VALUE", help="its arguments; a key again makes a list"
    )
    call.add_argument("--json", metavar="FILE", help="arguments as a JSON object in a file; - is standard input")
    call.add_argument("--output", choices=("text", "json"), default="text", help="how the result is shown")
    add_selection(call)
    call.set_defaults(run=partial(_call, vendor))


def _call(vendor: Vendor, options: argparse.Namespace) -> None:
    name = known_name(options.name)
    offer = _offer(name, options)
    arguments = {**_from_file(options.json), **_given(name, options.arguments)}
    from ..logs.configure import configure_logs
    from ..settings import LogSettings, load

    configure_logs(load(LogSettings).log, "warning")
    from .called import called  # not in the task: what this imports takes a moment, in which no signal would reach it

    result = run_async(called, vendor.connect(options, local=True), vendor.content(), offer, arguments)
    try:
        _show(result, as_json=options.output == "json")
        flush()
    except BrokenPipeError:
        raise
    except OSError as error:  # whoever takes this for a call that was not made makes it again
        discard()
        raise CommandError(f"the call was made, but its result cannot be written: {error.strerror}") from error
    if result.is_error:
        sys.exit(1)


def _offer(name: str, options: argparse.Namespace) -> Offer:
    """The offer of this one tool. Raises CommandError where the options leave it out; all tools are in by default."""
    options.tags = options.tags or ",".join(("all", *TOOLS[name].tags))
    offer = selected_offer(options)
    if name not in offer.names:
        raise CommandError(f"the options, or their variables, leave {name} out")
    return Offer(frozenset([name]), "list", offer.confirm, offer.selection)


def _from_file(path: str | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        if path == STANDARD_INPUT:
            text = read_input(MAX_BYTES + 1)
        else:
            with Path(path).open("rb") as file:
                text = file.read(MAX_BYTES + 1)
        if len(text) > MAX_BYTES:
            raise CommandError(f"--json {path} has more than {MAX_BYTES:,} bytes")
        given = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CommandError(f"--json {path} is no JSON: {error}") from error
    if not isinstance(given, dict):
        raise CommandError(f'--json {path} is to be a JSON object, like {{"limit": 5}}')
    return given


def _given(name: str, words: list[str]) -> dict[str, Any]:
    """The arguments of the command line."""
    from ..catalog import catalog

    properties = catalog()[name].input_schema.get("properties", {})
    found: dict[str, list[Any]] = {}
    for word in words:
        key, equals, value = word.partition("=")
        if not equals or not key:
            raise CommandError(f"{word[:60]} is to be an argument with its value, as in limit=5")
        found.setdefault(key, []).append(_value(value, properties.get(key, {})))
    return {key: values[0] if len(values) == 1 else values for key, values in found.items()}


def _value(text: str, schema: dict[str, Any]) -> Any:
    """The JSON value that a text is; the text where it is none, or where the argument may be a text: an id is one."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value if isinstance(value, list | dict) or not _takes_text(schema) else text


def _takes_text(schema: dict[str, Any]) -> bool:
    kinds = schema.get("type", [])
    return "string" in kinds or any(_takes_text(each) for each in (*schema.get("anyOf", ()), *schema.get("oneOf", ())))


def _show(result: types.CallToolResult, *, as_json: bool) -> None:
    from .result_text import result_text

    if as_json:
        shown: Any = result.structured_content
        if shown is None:
            shown = [block.model_dump(mode="json", by_alias=True, exclude_none=True) for block in result.content]
        print(json.dumps(shown, indent=2, ensure_ascii=False))
    else:
        print(result_text(result), file=sys.stderr if result.is_error else sys.stdout)
