"""How a row is found by a secret: the same for codes, tokens, sessions and API tokens."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, and_
from sqlalchemy.orm import InstrumentedAttribute

from .models import utc_now
from .tokens import hash_token


def has_secret(
    hashed: InstrumentedAttribute[str], secret: str, *ends: InstrumentedAttribute[datetime]
) -> ColumnElement[bool]:
    """Whether a row has this secret and none of these times is over.

    All of it is in the one query, by hash: neither a response nor its time tells what was wrong with a secret.
    """
    now = utc_now()
    return and_(hashed == hash_token(secret), *(end > now for end in ends))
