"""Random tokens: shown once to whoever gets them, kept as hashes only.

A token has 256 random bits, so a fast hash without salt is enough: nobody can go through the values.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets

BYTES = 32


def new_token(prefix: str = "") -> str:
    """A token of 256 random bits, in letters that a URL takes as they are."""
    return prefix + secrets.token_urlsafe(BYTES)


def new_id(prefix: str) -> str:
    """An id that tells what it is of, and nothing else."""
    return f"{prefix}_{secrets.token_hex(10)}"


def hash_token(token: str) -> str:
    """What the database holds of a token. Any text has a hash, so that bad tokens take the way of good ones."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def derive(secret: str, purpose: str) -> str:
    """A token that only who knows `secret` can make, for one purpose."""
    return hmac.digest(secret.encode(), purpose.encode(), "sha256").hex()


def same(one: str, other: str) -> bool:
    """Whether two secrets are equal, in a time that does not tell how alike they are."""
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode("utf-8", "surrogatepass"))
