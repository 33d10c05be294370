"""Who fetches an account's access token at the moment, and when to ask again after a refusal.

Revision ID: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; nobody fetches a token yet."""
    op.add_column("access_tokens", sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("access_tokens", sa.Column("retry_after", sa.Integer(), nullable=True))
