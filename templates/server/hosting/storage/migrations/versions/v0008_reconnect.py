"""Consents that connect an account again.

Revision ID: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; consents that wait are for new accounts."""
    op.add_column("consents", sa.Column("account_id", sa.String(40)))
