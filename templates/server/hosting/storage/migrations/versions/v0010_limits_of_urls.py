"""Pinned arguments, limits and networks of MCP servers.

Revision ID: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns, empty: they limit nothing; and the table of what was used."""
    op.add_column("mcp_servers", sa.Column("pinned", sa.JSON(), nullable=False, server_default="{}"))
    op.add_column("mcp_servers", sa.Column("calls_per_minute", sa.Integer()))
    op.add_column("mcp_servers", sa.Column("credits_per_day", sa.Integer()))
    op.add_column("mcp_servers", sa.Column("networks", sa.JSON(), nullable=False, server_default="[]"))
    op.create_table(
        "url_usage",
        sa.Column("server_id", sa.String(40), primary_key=True),
        sa.Column("starts_at", sa.DateTime(timezone=True), primary_key=True),
        sa.Column("seconds", sa.Integer(), primary_key=True),
        sa.Column("process_id", sa.String(40), primary_key=True),
        sa.Column("used", sa.Integer(), nullable=False),
    )
