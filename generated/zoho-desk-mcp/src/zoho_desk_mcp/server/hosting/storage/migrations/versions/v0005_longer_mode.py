"""Room for longer names of how an MCP server shows its tools.

Revision ID: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Widen the column."""
    with op.batch_alter_table("mcp_servers") as table:  # SQLite changes no column in place
        table.alter_column(
            "mode", type_=sa.String(length=16), existing_type=sa.String(length=8), existing_nullable=False
        )
