"""Encrypting the database's secrets with a new key."""

from __future__ import annotations

from sqlalchemy import select

from .database import Database
from .encryption import SecretCipher
from .models import AccessTokenRow, Account, Consent, PersonalLogin

SECRET_COLUMNS = {
    Account: ("client_secret", "refresh_token"),
    AccessTokenRow: ("token",),
    PersonalLogin: ("refresh_token", "token"),
    Consent: ("client_secret", "verifier"),
}


async def rotate_secrets(database: Database, cipher: SecretCipher) -> int:
    """Encrypt every secret with the first key. Returns the number of rows. Raises SettingsError where no key fits."""
    count = 0
    async with database.write() as session:
        for table, names in SECRET_COLUMNS.items():
            for row in await session.scalars(select(table).with_for_update()):
                for name in names:
                    if getattr(row, name):  # none, or one that was forgotten, stays as it is
                        setattr(row, name, cipher.rotate(getattr(row, name)))
                count += 1
    return count
