"""Encrypting the database's secrets with a new key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import inspect, select

from ...settings import SettingsError
from .database import ONE_CHANGE_AT_A_TIME, Database
from .encryption import SecretCipher
from .models import AccessTokenRow, Account, Base, Consent, PersonalLogin
from .pending_revocations import PendingRevocation
from .steps import STEP, Order

SECRET_COLUMNS: Mapping[type[Base], Sequence[str]] = {
    Account: ("client_secret", "refresh_token"),
    AccessTokenRow: ("token",),
    PersonalLogin: ("refresh_token", "token"),
    Consent: ("client_secret", "verifier"),
    PendingRevocation: ("client_secret", "refresh_token"),
}


@dataclass
class Rotation:
    """What became of the rows that have secrets."""

    rotated: int = 0
    unreadable: int = 0
    """Rows with a secret that no key reads, which they keep."""


async def rotate_secrets(database: Database, cipher: SecretCipher) -> Rotation:
    """Encrypt every secret with the first key, those after one that no key reads as well."""
    outcome = Rotation()
    for table, names in SECRET_COLUMNS.items():
        await _rotate(database, cipher, table, names, outcome)
    return outcome


async def _rotate(
    database: Database, cipher: SecretCipher, table: type[Base], names: Sequence[str], outcome: Rotation
) -> None:
    """The same for a table. Each step is a transaction: whoever waits for a row does not wait for all."""
    order = Order(inspect(table).primary_key)
    rows_of = order.sorted(select(table).limit(STEP).with_for_update(**ONE_CHANGE_AT_A_TIME))
    step = rows_of
    while True:
        async with database.write() as session:
            rows = (await session.scalars(step)).all()
            readable = sum([_is_rotated(row, names, cipher) for row in rows])
        outcome.rotated += readable
        outcome.unreadable += len(rows) - readable
        if len(rows) < STEP:
            return
        step = order.after(rows_of, inspect(rows[-1]).identity)


def _is_rotated(row: Base, names: Sequence[str], cipher: SecretCipher) -> bool:
    """Encrypt the secrets of a row anew. Whether a key fits for all of them."""
    fits = True
    for name in names:
        secret = getattr(row, name)
        if secret:  # none, or one that was forgotten, stays as it is
            try:
                setattr(row, name, cipher.rotate(secret))
            except SettingsError:
                fits = False
    return fits
