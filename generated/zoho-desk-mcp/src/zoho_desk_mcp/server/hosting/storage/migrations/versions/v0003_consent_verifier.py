"""The PKCE verifier of a consent.

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column. Pending consents have no verifier and expire within minutes: they must be started again."""
    op.execute("DELETE FROM consents")
    with op.batch_alter_table("consents") as table:  # SQLite adds no column that must not be null in place
        table.add_column(sa.Column("verifier", sa.LargeBinary(), nullable=False))
