"""Alembic's migrations of the hosted mode's database."""
