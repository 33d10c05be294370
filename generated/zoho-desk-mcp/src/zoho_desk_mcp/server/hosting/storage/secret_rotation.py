"""Encrypting the database's secrets with a new key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import inspect, select

from .database import Database
from .encryption import SecretCipher
from .models import AccessTokenRow, Account, Base, Consent, PersonalLogin
from .steps import STEP, Order

SECRET_COLUMNS: Mapping[type[Base], Sequence[str]] = {
    Account: ("client_secret", "refresh_token"),
    AccessTokenRow: ("token",),
    PersonalLogin: ("refresh_token", "token"),
    Consent: ("client_secret", "verifier"),
}


async def rotate_secrets(database: Database, cipher: SecretCipher) -> int:
    """Encrypt every secret with the first key. Returns the number of rows. Raises SettingsError where no key fits."""
    return sum([await _rotated(database, cipher, table, names) for table, names in SECRET_COLUMNS.items()])


async def _rotated(database: Database, cipher: SecretCipher, table: type[Base], names: Sequence[str]) -> int:
    """The number of rows of a table. Each step is a transaction: whoever waits for a row does not wait for all."""
    order, count = Order(inspect(table).primary_key), 0
    rows_of = order.sorted(select(table).limit(STEP).with_for_update())
    step = rows_of
    while True:
        async with database.write() as session:
            rows = (await session.scalars(step)).all()
            for row in rows:
                for name in names:
                    if getattr(row, name):  # none, or one that was forgotten, stays as it is
                        setattr(row, name, cipher.rotate(getattr(row, name)))
        count += len(rows)
        if len(rows) < STEP:
            return count
        step = order.after(rows_of, inspect(rows[-1]).identity)
