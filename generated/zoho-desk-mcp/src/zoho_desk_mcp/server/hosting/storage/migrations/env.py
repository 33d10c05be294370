"""Alembic runs this: migrate on the connection that `zoho_desk_mcp.server.hosting.storage.migrate` has opened."""

from alembic import context

from ..models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
