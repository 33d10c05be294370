"""Who may agree to the OAuth clients of an MCP server.

Revision ID: 0014
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns. Everybody may, as before; groups and addresses of people come with their next sign-in."""
    op.add_column("mcp_servers", sa.Column("people", sa.JSON(), nullable=False, server_default='["all"]'))
    op.add_column("api_tokens", sa.Column("groups", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("api_tokens", sa.Column("email", sa.String(254)))
