"""MCP servers that act as the person who calls them.

Revision ID: 0016
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table and the columns; the tools of all MCP servers go on acting as their account."""
    op.add_column("mcp_servers", sa.Column("identity", sa.String(8), nullable=False, server_default="account"))
    op.add_column("consents", sa.Column("asked", sa.JSON()))
    op.create_table(
        "personal_logins",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("account_id", sa.String(40), sa.ForeignKey("accounts.id", ondelete="CASCADE"), nullable=False),
        sa.Column("person_id", sa.String(40), sa.ForeignKey("api_tokens.id", ondelete="SET NULL")),
        sa.Column("refresh_token", sa.LargeBinary(), nullable=False),
        sa.Column("scopes", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("token", sa.LargeBinary()),
        sa.Column("ends_at", sa.DateTime(timezone=True)),
        sa.Column("refreshed_at", sa.DateTime(timezone=True)),
        sa.Column("error", sa.String(500)),
        sa.Column("failed_at", sa.DateTime(timezone=True)),
        sa.Column("retry_after", sa.Integer()),
        sa.Column("leased_until", sa.DateTime(timezone=True)),
        sa.UniqueConstraint("account_id", "person_id", name="uq_personal_logins_account_id_person_id"),
    )
    op.create_index("ix_personal_logins_person_id", "personal_logins", ["person_id"])
