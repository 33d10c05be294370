"""Which calls of an MCP server are held back until they are confirmed.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; existing MCP servers hold nothing back."""
    op.add_column("mcp_servers", sa.Column("confirm", sa.JSON(), nullable=False, server_default="[]"))
