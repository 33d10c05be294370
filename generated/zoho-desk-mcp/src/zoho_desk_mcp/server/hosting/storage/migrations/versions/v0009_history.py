"""The history of MCP servers, their rotation and pauses, and the audit log.

Revision ID: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

ROW_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Add columns and the table. Nobody knows how the tokens of older MCP servers begin."""
    for name, kind in (
        ("token_prefix", sa.String(8)),
        ("created_by", sa.String(100)),
        ("paused_at", sa.DateTime(timezone=True)),
        ("revoked_at", sa.DateTime(timezone=True)),
        ("revoked_by", sa.String(100)),
        ("previous_token_hash", sa.String(64)),
        ("previous_ends_at", sa.DateTime(timezone=True)),
    ):
        op.add_column("mcp_servers", sa.Column(name, kind))
    op.create_index("ix_mcp_servers_previous_token_hash", "mcp_servers", ["previous_token_hash"])
    op.create_index("ix_mcp_servers_revoked_at", "mcp_servers", ["revoked_at"])
    op.add_column("consents", sa.Column("actor_name", sa.String(100), nullable=False, server_default=""))
    op.add_column("consents", sa.Column("actor_id", sa.String(40)))
    op.create_table(
        "audit_log",
        sa.Column("id", ROW_NUMBER, primary_key=True, autoincrement=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor_id", sa.String(40)),
        sa.Column("actor_name", sa.String(100), nullable=False),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("subject_id", sa.String(40), nullable=False),
        sa.Column("subject_name", sa.String(100), nullable=False),
        sa.Column("account_id", sa.String(40)),
        sa.Column("details", sa.JSON(), nullable=False),
    )
    op.create_index("ix_audit_log_at", "audit_log", ["at"])
    op.create_index("ix_audit_log_account_id_id", "audit_log", ["account_id", "id"])
    op.create_index("ix_audit_log_subject_id_id", "audit_log", ["subject_id", "id"])
