"""Who made a call.

Revision ID: 0013
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column: of earlier calls it is not known."""
    op.add_column("calls", sa.Column("person", sa.String(100)))
