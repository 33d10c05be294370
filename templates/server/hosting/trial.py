"""A trial of hosted mode: an account is connected, a first URL made, and what is needed to go on printed."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from ..product import TITLE
from .forms import Config, NewApiToken, NewServer, parse_account
from .services import Services
from .storage.audit_log import Actor

NAME = "Trial"


async def begin_trial(account: Mapping[str, str], services: Services) -> None:
    """Make the token, the account and the URL, and print them. They are of no use after the trial."""
    by = Actor("trial")
    _, token = await services.api_tokens.create(NewApiToken(name=NAME, role="admin"), by)
    form = parse_account({"name": NAME, **account}, services.connector)
    assert form.refresh_token is not None  # noqa: S101  # a trial has nobody to consent
    state = await services.accounts.connect(form, form.refresh_token, by)
    server = NewServer(name=NAME, config=Config(methods=["all"]))
    _, secret = await services.mcp_servers.create(state.account.id, server, by)
    lines = [
        f"{TITLE} in memory, for a trial: everything is gone when this ends (Ctrl-C).",
        f"  MCP URL of an agent:  {services.url_of(secret)}",
        f"  Pages:                {services.public_url}",
        f"  API token for these:  {token}",
    ]
    print(*lines, sep="\n", file=sys.stderr, flush=True)
