"""Zoho's data centers. A token of one is refused by the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

DataCenterKey = Literal["us", "eu", "in", "au", "jp", "ca", "cn", "sa", "sg", "ae", "uk"]


@dataclass(frozen=True)
class DataCenter:
    """A data center: its two hosts as base addresses without a trailing slash, and the time zone of its day."""

    desk: str
    accounts: str
    zone: str = "UTC"
    """The name in the IANA time zone database: the day's API credits are reset at midnight there."""


_DOMAINS: dict[DataCenterKey, tuple[str, str]] = {
    "us": ("zoho.com", "America/Los_Angeles"),
    "eu": ("zoho.eu", "Europe/Amsterdam"),
    "in": ("zoho.in", "Asia/Kolkata"),
    "au": ("zoho.com.au", "Australia/Sydney"),
    "jp": ("zoho.jp", "Asia/Tokyo"),
    "ca": ("zohocloud.ca", "America/Toronto"),
    "cn": ("zoho.com.cn", "Asia/Shanghai"),
    "sa": ("zoho.sa", "Asia/Riyadh"),
    "sg": ("zoho.sg", "Asia/Singapore"),
    "ae": ("zoho.ae", "Asia/Dubai"),
    "uk": ("zoho.uk", "Europe/London"),
}

DATA_CENTERS = {
    key: DataCenter(desk=f"https://desk.{domain}", accounts=f"https://accounts.{domain}", zone=zone)
    for key, (domain, zone) in _DOMAINS.items()
}
"""Key, as in the setting `ZOHO_DESK_DATA_CENTER`, -> data center. A closed list: tokens go to no other host."""
