"""The calls by month on PostgreSQL, and indexes for what is asked of large tables.

Revision ID: 0015
"""

from datetime import timedelta

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the indexes. On PostgreSQL the table becomes the partition of all calls until the end of this month."""
    op.create_index("ix_url_usage_starts_at", "url_usage", ["starts_at"])
    if op.get_bind().dialect.name == "postgresql":
        _partition()
    else:
        op.create_index("ix_calls_server_id_at", "calls", ["server_id", "at"])


def _partition() -> None:
    """Nothing is copied, but calls of a clock that was ahead. The server makes the next months when it runs."""
    now = op.get_bind().execute(sa.text("SELECT now() AT TIME ZONE 'UTC'")).scalar_one()
    old = f"calls_{now:%Y_%m}"
    end = f"'{(now.replace(day=1) + timedelta(days=31)):%Y-%m}-01 00:00:00+00'"
    for statement in (
        "SET LOCAL maintenance_work_mem = '256MB'",
        f"ALTER TABLE calls RENAME TO {old}",
        f"ALTER TABLE {old} DROP CONSTRAINT calls_pkey",
        "DROP INDEX ix_calls_at",
        "DROP INDEX ix_calls_server_id_id",
        f"CREATE TABLE calls (LIKE {old} INCLUDING DEFAULTS) PARTITION BY RANGE (at)",
        "ALTER TABLE calls ADD CONSTRAINT calls_pkey PRIMARY KEY (server_id, id, at)",
        "CREATE INDEX ix_calls_server_id_at ON calls (server_id, at)",
        "ALTER SEQUENCE calls_id_seq OWNED BY calls.id",
        "CREATE TABLE calls_default PARTITION OF calls DEFAULT",
        f"WITH later AS (DELETE FROM {old} WHERE at >= {end} RETURNING *) "  # noqa: S608  # a date
        "INSERT INTO calls_default SELECT * FROM later",
        f"ALTER TABLE calls ATTACH PARTITION {old} FOR VALUES FROM (MINVALUE) TO ({end})",
    ):
        op.execute(sa.text(statement.replace(":", r"\:")))
