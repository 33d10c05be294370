"""The ids of the seed: fixed, and beyond what a JavaScript number holds, as Zoho's are."""

from __future__ import annotations

from enum import IntEnum


class Kind(IntEnum):
    """A kind of record, as a part of its ids."""

    DEPARTMENT = 1
    AGENT = 2
    TEAM = 3
    ACCOUNT = 4
    CONTACT = 5
    PRODUCT = 6
    TICKET = 7
    ARTICLE = 8
    FIELD = 9
    VIEW = 10
    MAIL_ADDRESS = 11
    BUSINESS_HOURS = 12
    CATEGORY = 13
    TAG = 14
    HOLIDAY_LIST = 15
    SLA = 16
    SUPPORT_PLAN = 17
    CONTRACT = 18


def seed_id(kind: Kind, number: int) -> str:
    """The id of the nth record of a kind, counted from 1."""
    return f"40000000000{kind:02d}{number:06d}"
