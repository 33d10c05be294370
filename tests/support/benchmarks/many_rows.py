"""Accounts and URLs put straight into a database of SQLite: copies of one that is connected, each with its own id."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from zoho_desk_mcp.server.hosting.storage.tokens import hash_token

COPIED = {"accounts": "id", "access_tokens": "account_id", "mcp_servers": "id"}
"""Table -> the column by which its rows are told apart."""


def fill(database: Path, rows: int) -> list[str]:
    """Copy the only account and its only URL so often that there are so many; gives the last parts of all new URLs."""
    tokens = [f"benchmark-{number}" for number in range(1, rows)]
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.row_factory = sqlite3.Row
        for table in COPIED:
            row = dict(connection.execute(f"SELECT * FROM {table}").fetchone())
            copies = [_copy(table, row, number, token) for number, token in enumerate(tokens, start=1)]
            columns = ", ".join(f":{name}" for name in row)
            connection.executemany(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({columns})", copies)
    return tokens


def _copy(table: str, row: dict[str, Any], number: int, token: str) -> dict[str, Any]:
    account = f"acc_{number:020x}"
    if table == "accounts":
        return {**row, "id": account, "name": f"Account {number}"}
    if table == "access_tokens":
        return {**row, "account_id": account}
    return {**row, "id": f"mcp_{number:020x}", "account_id": account, "token_hash": hash_token(token)}
