"""When tokens that the API had refused were renewed, whichever replica did it.

Revision ID: 0017
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; no renewal before them counts."""
    for table in ("access_tokens", "personal_logins"):
        op.add_column(table, sa.Column("renewed", sa.JSON()))
