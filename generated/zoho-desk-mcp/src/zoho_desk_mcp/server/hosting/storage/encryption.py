"""Encryption of the secrets in the database (Fernet): the first key encrypts, all keys decrypt."""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from ...files.private_file import create_private, is_open_to_others, read_regular, refusal, write_private
from ...product import COMMAND, HOSTING_ENV_PREFIX
from ...settings import SettingsError
from ..settings import HostingSettings

KEY = re.compile("[A-Za-z0-9_+/-]{43}=")
"""The library takes much around and within a key, and passes over it: of two with a comma it took the first one."""
MAX_FILE_BYTES = 64_000
"""A key has 44 bytes."""


class SecretCipher:
    """Encrypts and decrypts the secrets that the database holds."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._confirmation_key = hmac.digest(keys[0].encode(), b"confirmations of calls", "sha256")
        self._fernet = MultiFernet([Fernet(key) for key in keys])

    @property
    def confirmation_key(self) -> bytes:
        """The key that all replicas sign confirmations of calls with."""
        return self._confirmation_key

    def encrypt(self, text: str) -> bytes:
        """The text, encrypted with the first key."""
        return self._fernet.encrypt(text.encode())

    def decrypt(self, data: bytes) -> str:
        """The text again; of a secret that was forgotten, none. Raises SettingsError where no key fits."""
        if not data:
            return ""
        try:
            return self._fernet.decrypt(data).decode()
        except InvalidToken:
            raise SettingsError(_NO_KEY_FITS) from None

    def decrypted(self, data: bytes) -> str | None:
        """The same, but None where no key fits."""
        try:
            return self.decrypt(data)
        except SettingsError:
            return None

    def rotate(self, data: bytes) -> bytes:
        """The same secret, encrypted with the first key. Raises SettingsError where no key fits."""
        try:
            return self._fernet.rotate(data)
        except InvalidToken:
            raise SettingsError(_NO_KEY_FITS) from None


_NO_KEY_FITS = (
    "A secret in the database was encrypted with another key. After a change of keys, add the old key after the new; "
    "after a restore, take the key of the same back-up: "
    f"in {HOSTING_ENV_PREFIX}KEY, or in the key file where that is not set. "
    f"Where it is gone for good: `{COMMAND} key lost`."
)


def new_key() -> str:
    """A fresh key."""
    return Fernet.generate_key().decode()


def load_keys(settings: HostingSettings) -> list[str]:
    """The keys of the settings; with SQLite, a key file is made where there is none.

    Raises SettingsError where there is no key, or others may read its file.
    """
    if settings.key is not None:
        return _keys_in(settings.key.get_secret_value(), f"{HOSTING_ENV_PREFIX}KEY")
    path = key_path(settings)
    with _said(path):
        is_there = path.exists()
    if not is_there:
        if settings.database_url is not None:
            raise SettingsError(
                f"{HOSTING_ENV_PREFIX}KEY is missing: all replicas need the same key; "
                f"`{COMMAND} key generate` prints one"
            )
        with _said(path):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            create_private(path, f"{new_key()}\n")
    with _said(path):
        text = _text(path)  # first: what is no file is not to be changed
        if is_open_to_others(path):
            raise SettingsError(f"The key file {path} can be read by others than its owner: run `chmod 600 {path}`")
    return _keys_in(text, f"The key file {path}")


def _keys_in(text: str, where: str) -> list[str]:
    """The keys, with commas, blanks or line breaks between them. Raises SettingsError where one is none, or none is."""
    keys = text.replace(",", " ").split()
    if not keys:
        raise SettingsError(f"{where} holds no key; `{COMMAND} key generate` prints one")
    if not all(map(KEY.fullmatch, keys)):
        raise SettingsError(f"{where} is no Fernet key; `{COMMAND} key generate` prints one")
    return keys


def key_path(settings: HostingSettings) -> Path:
    """Where the key file is."""
    return settings.key_file or settings.own_folder / "key"


def write_keys(path: Path, keys: Sequence[str]) -> None:
    """Write a key file that only its owner may read, whole or not at all. Raises SettingsError."""
    with _said(path):
        write_private(path, "".join(f"{key}\n" for key in keys))


def _text(path: Path) -> str:
    try:
        return read_regular(path, MAX_FILE_BYTES, follow=True)
    except UnicodeDecodeError:
        raise SettingsError(f"The key file {path} holds no key; `{COMMAND} key generate` prints one") from None


@contextmanager
def _said(path: Path) -> Iterator[None]:
    """What the system refuses of a key file, in a sentence."""
    try:
        yield
    except OSError as error:
        raise SettingsError(f"The key file {path} cannot be used: {refusal(error, path)}") from error
