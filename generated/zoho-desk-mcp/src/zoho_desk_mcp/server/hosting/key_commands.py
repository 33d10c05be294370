"""What the command `key` does."""

from __future__ import annotations

from collections.abc import Sequence

from ..product import COMMAND, HOSTING_ENV_PREFIX
from ..settings import SettingsError
from .open_database import ready_database
from .settings import load_hosting_settings
from .storage.audit_log import COMMAND_LINE
from .storage.encryption import SecretCipher, key_path, load_keys, new_key, write_keys
from .storage.lost_secrets import (
    forget_revocations,
    forget_secrets,
    unreadable_accounts,
    unreadable_revocations,
)
from .storage.models import Account
from .storage.pending_revocations import by_account
from .storage.secret_rotation import rotate_secrets


def generate_key() -> None:
    """`key generate`."""
    print(new_key())


async def rotate_keys() -> None:
    """`key rotate`: with one key in a key file, put a new one before it; with several, encrypt all with the first.

    A server that runs writes with the first key it was started with: between the two steps it is restarted.
    Several replicas must know a key before one of them writes with it: there the operator puts the keys in their order.
    Raises SettingsError where that is still to be done, and where some secrets could not be read.
    """
    settings = load_hosting_settings()
    keys: Sequence[str] = load_keys(settings)
    path = key_path(settings)
    where = f"{HOSTING_ENV_PREFIX}KEY" if settings.key is not None else f"the file {path}"
    async with ready_database() as database:
        if len(keys) > 1:
            outcome = await rotate_secrets(database, SecretCipher(keys))
            done = f"The secrets of {outcome.rotated} rows are encrypted with the first key"
            if outcome.unreadable:
                raise SettingsError(
                    f"{done}, those of {outcome.unreadable} rows are not: none of the keys of {where} reads them. "
                    f"`{COMMAND} key lost` names the accounts. Keep the other keys until all secrets can be read"
                )
            print(f"{done}. Remove the other keys from {where}.")
        elif settings.key is None and database.is_sqlite:
            write_keys(path, [new_key(), *keys])
            print(f"A new key is the first in {where}. Restart the server, then run `{COMMAND} key rotate` again.")
        else:
            raise SettingsError(
                f"There is only one key in {where}. Put a new one (`{COMMAND} key generate`) after it, restart all "
                f"servers; put the new one first, restart all servers; then run `{COMMAND} key rotate`"
            )


async def tell_lost_secrets(forget: bool) -> None:
    """`key lost`: name the accounts whose secrets no key reads, and with `--forget` let servers start without these."""
    settings = load_hosting_settings()
    cipher = SecretCipher(load_keys(settings))
    async with ready_database() as database:
        accounts = await unreadable_accounts(database, cipher)
        revocations = await unreadable_revocations(database, cipher)
        if forget and accounts:
            await forget_secrets(database, accounts, COMMAND_LINE)
        if forget:
            await forget_revocations(database, revocations, COMMAND_LINE)
    for account in accounts:
        print(f"{account.id}  {account.name}: {'to be reconnected' if forget else 'no key reads its secrets'}")
    for account_id, rows in by_account(revocations).items():
        what = f"no key reads {len(rows)} of its refresh tokens that are still to be revoked"
        print(f"{account_id}  {rows[0].account_name}: {'revoke its refresh tokens by hand' if forget else what}")
    _say_what_helps(accounts, is_lost=bool(accounts or revocations), forget=forget)


def _say_what_helps(accounts: Sequence[Account], *, is_lost: bool, forget: bool) -> None:
    if not is_lost:
        print("The keys read the secrets of all accounts: nothing is lost.")
    elif forget and not accounts:
        print("Servers start now.")
    elif forget:
        print("Servers start now. Reconnect these accounts, with their client secrets: MCP URLs and API tokens stay.")
    else:
        print(
            f"If the key is in no back-up, nor in the environment of a server that runs, `{COMMAND} key lost --forget` "
            "forgets these secrets for good. The accounts and their MCP URLs stay; reconnect them then."
        )
