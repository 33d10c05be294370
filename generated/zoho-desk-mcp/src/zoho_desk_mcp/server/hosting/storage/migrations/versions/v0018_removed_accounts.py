"""Accounts that are removed: what belongs to them is deleted bit by bit.

Revision ID: 0018
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; no account that is there is being removed."""
    op.add_column("accounts", sa.Column("removed_at", sa.DateTime(timezone=True)))
