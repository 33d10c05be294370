"""What the command `api-token` does."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from contextlib import suppress

from ..product import COMMAND
from ..settings import SettingsError
from .errors import InvalidError, NotFoundError
from .forms import NewApiToken, parse
from .open_database import ready_database
from .storage.api_tokens import ApiTokenInfo, ApiTokens
from .storage.audit_log import COMMAND_LINE
from .storage.people import People

ID = re.compile(r"[a-z]{1,10}_[0-9a-f]{1,32}")
"""All else is not looked for, nor shown: somebody may give the token itself, which is for no terminal and no log."""
LISTED = f"; `{COMMAND} api-token list` shows all"


async def create_api_token(name: str, role: str) -> None:
    """`api-token create`: the token goes to standard output, all else to standard error."""
    try:
        form = parse(NewApiToken, {"name": name, "role": role})
    except InvalidError as error:
        raise SettingsError("\n".join(error.faults)) from None
    async with ready_database() as database:
        info, secret = await ApiTokens(database).create(form, COMMAND_LINE)
    print(f"Token {info.id} ({info.role}). It is not shown again:", file=sys.stderr)
    print(secret)


async def list_api_tokens() -> None:
    """`api-token list`: the people of the identity provider, too."""
    async with ready_database() as database:
        async for tokens in ApiTokens(database).list():
            _print(tokens)
        async for people in People(database).list():
            _print([person.info for person in people])


def _print(listed: Sequence[ApiTokenInfo]) -> None:
    for info in listed:
        print(f"{info.id}  {info.role:6}  {info.created_at:%Y-%m-%d %H:%M}  {info.name}")


async def revoke_api_token(id: str) -> None:
    """`api-token revoke`. Raises SettingsError where there is none with this id."""
    if not ID.fullmatch(id):
        raise SettingsError(f"That is no id of an API token{LISTED}")
    async with ready_database() as database:
        for end in (ApiTokens(database).revoke, People(database).remove):
            with suppress(NotFoundError):
                await end(id, COMMAND_LINE)
                break
        else:
            raise SettingsError(f"There is no API token {id}{LISTED}")
    print(f"Token {id} is revoked.")
