"""Tools that an MCP server has or has not by name, and `all` in place of no methods.

Revision ID: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns, empty: they rule nothing out. No methods meant all until now."""
    for name in ("tools", "exclude"):
        op.add_column("mcp_servers", sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
    op.execute("UPDATE mcp_servers SET methods = '[\"all\"]' WHERE CAST(methods AS TEXT) = '[]'")
