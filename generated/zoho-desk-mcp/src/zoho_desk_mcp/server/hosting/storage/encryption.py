"""Encryption of the secrets in the database (Fernet): the first key encrypts, all keys decrypt."""

from __future__ import annotations

import hmac
import os
import stat
from collections.abc import Sequence
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from ...product import COMMAND, HOSTING_ENV_PREFIX
from ...settings import SettingsError
from ..settings import HostingSettings

MODE = 0o600


class SecretCipher:
    """Encrypts and decrypts the secrets that the database holds."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._confirmation_key = hmac.digest(keys[0].encode(), b"confirmations of calls", "sha256")
        try:
            self._fernet = MultiFernet([Fernet(key) for key in keys])
        except ValueError as error:
            raise SettingsError(
                f"{HOSTING_ENV_PREFIX}KEY is no Fernet key; `{COMMAND} key generate` prints one"
            ) from error

    @property
    def confirmation_key(self) -> bytes:
        """The key that all replicas sign confirmations of calls with."""
        return self._confirmation_key

    def encrypt(self, text: str) -> bytes:
        """The text, encrypted with the first key."""
        return self._fernet.encrypt(text.encode())

    def decrypt(self, data: bytes) -> str:
        """The text again. Raises SettingsError where no key fits."""
        try:
            return self._fernet.decrypt(data).decode()
        except InvalidToken:
            raise SettingsError(_NO_KEY_FITS) from None

    def rotate(self, data: bytes) -> bytes:
        """The same secret, encrypted with the first key. Raises SettingsError where no key fits."""
        try:
            return self._fernet.rotate(data)
        except InvalidToken:
            raise SettingsError(_NO_KEY_FITS) from None


_NO_KEY_FITS = (
    "A secret in the database was encrypted with another key. "
    f"Add the old key to {HOSTING_ENV_PREFIX}KEY, after the new."
)


def new_key() -> str:
    """A fresh key."""
    return Fernet.generate_key().decode()


def load_keys(settings: HostingSettings) -> list[str]:
    """The keys of the settings; with SQLite, a key file is made where there is none.

    Raises SettingsError where there is no key, or others may read its file.
    """
    if settings.key is not None:
        return [key.strip() for key in settings.key.get_secret_value().split(",") if key.strip()]
    path = key_path(settings)
    if not path.exists():
        if settings.database_url is not None:
            raise SettingsError(
                f"{HOSTING_ENV_PREFIX}KEY is missing: all replicas need the same key; "
                f"`{COMMAND} key generate` prints one"
            )
        write_keys(path, [new_key()])
    if stat.S_IMODE(path.stat().st_mode) & ~MODE and os.name == "posix":
        raise SettingsError(f"The key file {path} can be read by others than its owner: run `chmod 600 {path}`")
    keys = path.read_text(encoding="ascii").split()
    if not keys:
        raise SettingsError(f"The key file {path} holds no key; `{COMMAND} key generate` prints one")
    return keys


def key_path(settings: HostingSettings) -> Path:
    """Where the key file is."""
    return settings.key_file or settings.data_folder / "key"


def write_keys(path: Path, keys: Sequence[str]) -> None:
    """Write a key file that only its owner may read, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, MODE)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write("".join(f"{key}\n" for key in keys))
    fresh.replace(path)
