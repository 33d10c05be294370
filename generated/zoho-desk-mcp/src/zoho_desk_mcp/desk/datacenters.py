"""Zoho's data centers. A token of one is refused by the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

DataCenterKey = Literal["us", "eu", "in", "au", "jp", "ca", "cn", "sa", "sg", "ae", "uk"]


@dataclass(frozen=True)
class DataCenter:
    """The two hosts of a data center, as base addresses without a trailing slash."""

    desk: str
    accounts: str


_DOMAINS: dict[DataCenterKey, str] = {
    "us": "zoho.com",
    "eu": "zoho.eu",
    "in": "zoho.in",
    "au": "zoho.com.au",
    "jp": "zoho.jp",
    "ca": "zohocloud.ca",
    "cn": "zoho.com.cn",
    "sa": "zoho.sa",
    "sg": "zoho.sg",
    "ae": "zoho.ae",
    "uk": "zoho.uk",
}

DATA_CENTERS = {
    key: DataCenter(desk=f"https://desk.{domain}", accounts=f"https://accounts.{domain}")
    for key, domain in _DOMAINS.items()
}
"""Key, as in the setting `ZOHO_DESK_DATA_CENTER`, -> hosts. A closed list: tokens go to no other host."""
