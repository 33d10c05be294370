"""People who sign in with an identity provider.

Revision ID: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column: API tokens have no issuer."""
    op.add_column("api_tokens", sa.Column("issuer", sa.String(500)))
