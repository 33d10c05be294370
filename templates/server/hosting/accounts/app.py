"""The OAuth app of an account."""

from __future__ import annotations

from pydantic import SecretStr

from ..connector import OAuthApp
from ..storage.encryption import SecretCipher
from ..storage.models import Account


def app_of(account: Account, cipher: SecretCipher) -> OAuthApp:
    """The OAuth app that an account was connected with. Raises SettingsError where no key fits."""
    return OAuthApp(account.data_center, account.client_id, SecretStr(cipher.decrypt(account.client_secret)))
