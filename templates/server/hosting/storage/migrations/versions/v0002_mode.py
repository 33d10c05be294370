"""How an MCP server shows its tools.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; existing MCP servers list their tools."""
    op.add_column("mcp_servers", sa.Column("mode", sa.String(length=8), nullable=False, server_default="list"))
