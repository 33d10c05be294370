"""Where a signed-in account is kept: its secrets in the system's keyring, or in a file where there is no keyring."""

from __future__ import annotations

import errno
import json
import logging
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import ValidationError

from zoho_desk_mcp.server.commands.interrupts import INTERRUPTS
from zoho_desk_mcp.server.files.private_file import read_regular, refusal, write_private
from zoho_desk_mcp.server.files.turn import turn_in
from zoho_desk_mcp.sign_in.errors import AuthError
from zoho_desk_mcp.sign_in.saved_account import SavedAccount, Secrets
from zoho_desk_mcp.user_folders import APPLICATION, config_folder

logger = logging.getLogger(__name__)

MAX_BYTES = 64_000
"""An account has some hundred bytes."""
MAX_PROBE = 16_000
"""Bytes that are written to see whether an account can be."""
ENTRY = "account"
"""The name of the keyring's entry."""

PATIENCE = 30
"""Seconds that a keyring has for an answer: a person may have to unlock it."""
SILENCE = 3
"""Seconds after which it is told that this is what is waited for."""
ASKING = "asks the keyring"
"""A thread's name: of one that is still there nothing more is asked."""

Place = Literal["keyring", "file"]
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Saved:
    """A saved account, and its secrets as far as they could be read."""

    account: SavedAccount
    secrets: Secrets | None
    place: Place
    """Where the secrets are."""


def account_file() -> Path | None:
    """The file of the account; None where there is no place for it. It holds the secrets only without a keyring."""
    folder = config_folder()
    return folder and folder / "account.json"


@contextmanager
def turn() -> Iterator[None]:
    """Be the only process that changes the account, which is in two places: who looks at it first looks within."""
    path = account_file()
    with turn_in(path.parent) if path is not None else nullcontext():
        yield


def check() -> None:
    """Raise AuthError where an account cannot be kept: before a person consents, since a code works only once."""
    with _written() as path:
        if path.is_dir():
            raise OSError(errno.EISDIR, "it is a folder")
        probe = path.with_name(f"{path.name}.probe")
        write_private(probe, " " * MAX_PROBE)
        probe.unlink(missing_ok=True)  # another sign-in may look at the same time


def save(account: SavedAccount, secrets: Secrets) -> Place:
    """Keep the account in place of the one before, and say where its secrets went.

    Raises AuthError where it cannot be kept: then the one before is kept, with its own secrets.
    """
    with turn():
        return _saved(account, secrets)


def _saved(account: SavedAccount, secrets: Secrets) -> Place:
    content = {"account": account.model_dump(mode="json"), "secrets": None}
    before = _secrets_before()
    place: Place | None = None
    is_written = False
    try:
        place = "keyring" if _keep_in_keyring(json.dumps(secrets.as_json())) else "file"
        if place == "file":
            content["secrets"] = secrets.as_json()
        with INTERRUPTS.moment(), _written() as path:
            write_private(path, json.dumps(content, indent=1) + "\n")
            is_written = True
    except (Exception, SystemExit):  # the latter of a signal: a keyring may take long
        if place != "file" and not is_written:
            with INTERRUPTS.one_more():
                _restore(before)
        raise
    return place


def _restore(before: str | None) -> None:
    if before is not None:
        _keep_in_keyring(before)
    else:
        _remove_from_keyring()


def _secrets_before() -> str | None:
    """What the keyring has of the account that was saved before; None where there is none."""
    try:
        saved = load()
    except AuthError:
        return None
    if saved is None or saved.secrets is None or saved.place == "file":
        return None
    return json.dumps(saved.secrets.as_json())


@contextmanager
def _written() -> Iterator[Path]:
    """The account's file, to be written. Raises AuthError where that fails."""
    path = account_file()
    if path is None:
        raise AuthError("There is no folder for the account: set HOME or XDG_CONFIG_HOME to a whole path")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        yield _kept_at(path)
    except OSError as error:
        raise AuthError(f"{path} cannot be written: {refusal(error, path)}") from error


def _kept_at(path: Path) -> Path:
    """The file that holds the account: of a link, as where people keep all their settings, what it leads to."""
    kept = Path(os.path.realpath(path))
    return kept if kept.is_file() else path


def load() -> Saved | None:
    """The saved account. None where there is none. Raises AuthError where the file is no account."""
    path = account_file()
    if path is None:
        return None
    try:
        content = json.loads(read_regular(path, MAX_BYTES, follow=True))
        account = SavedAccount.model_validate(content["account"])
        if content["secrets"] is not None:
            return Saved(account, Secrets.model_validate(content["secrets"]), "file")
        kept = _read_keyring()
        return Saved(account, Secrets.model_validate_json(kept) if kept else None, "keyring")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise AuthError(f"{path} cannot be read: {error.strerror}") from error
    except (ValidationError, ValueError, KeyError, TypeError, RecursionError):
        # The error itself may hold what it was about: it is left out.
        raise AuthError(f"{path} is not a saved account. Run `zoho-desk-mcp auth login` to replace it.") from None


def forget() -> bool:
    """Remove the account and its secrets from here. Raises AuthError where the file cannot be removed.

    Whether they were removed from a keyring, where they are in one.
    """
    is_removed = _remove_from_keyring()
    path = account_file()
    try:
        if path is not None:
            _kept_at(path).unlink(missing_ok=True)
            path.unlink(missing_ok=True)
    except OSError as error:
        raise AuthError(f"{path} cannot be removed: {error.strerror}") from error
    return is_removed


# A keyring is what the system has, and its failures are as many: no bus, no desktop, a locked or a broken one. Each of
# them means that there is no keyring to use.


def _keep_in_keyring(text: str) -> bool:
    """Whether the keyring took the text. It is read again: some keyrings take everything and keep nothing."""

    def keep() -> bool:
        import keyring

        keyring.set_password(APPLICATION, ENTRY, text)
        return keyring.get_password(APPLICATION, ENTRY) == text

    try:
        return _answer(keep)
    except _NoAnswerError as error:
        logger.info("no keyring: %s", error)
        return False


def _read_keyring() -> str | None:
    def read() -> str | None:
        import keyring

        return keyring.get_password(APPLICATION, ENTRY)

    try:
        return _answer(read)
    except _NoAnswerError as error:
        logger.warning("the keyring gives nothing: %s", error)
        return None


def _remove_from_keyring() -> bool:
    def remove() -> None:
        import keyring

        if keyring.get_password(APPLICATION, ENTRY) is not None:  # none is refused like one that cannot be removed
            keyring.delete_password(APPLICATION, ENTRY)

    try:
        _answer(remove)
    except _NoAnswerError as error:
        logger.info("nothing to remove from the keyring: %s", error)
        return False
    return True


class _NoAnswerError(Exception):
    """A keyring that is none, or does not answer."""


def _answer(ask: Callable[[], Answer]) -> Answer:
    """What a keyring answers, asked in a thread that nobody waits for. Raises _NoAnswerError.

    A locked one may wait for a person for good, where nobody sees that it asks: so would a client for this server, and
    this process for a client that has gone.
    """
    if any(thread.name == ASKING for thread in threading.enumerate()):
        raise _NoAnswerError("it has not answered before")
    told: list[Answer] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            told.append(ask())
        except BaseException as error:  # whatever a backend ends with, it is not to end this process
            failed.append(error)

    thread = threading.Thread(target=run, name=ASKING, daemon=True)
    thread.start()
    thread.join(SILENCE)
    if thread.is_alive():
        logger.warning("the keyring is waited for, up to %s seconds: it may ask to be unlocked", PATIENCE)
    # Until it has ended, and does not only answer: the next question finds none.
    thread.join(max(0, PATIENCE - SILENCE))
    if thread.is_alive():
        raise _NoAnswerError(f"it has not answered for {PATIENCE} seconds")
    if failed:
        raise _NoAnswerError(type(failed[0]).__name__) from failed[0]
    return told[0]
