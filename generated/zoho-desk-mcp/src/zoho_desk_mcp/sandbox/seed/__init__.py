"""What a new sandbox holds: a help desk in full swing, the same in every sandbox, with times relative to now."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.seed.agreements import seed_agreements
from zoho_desk_mcp.sandbox.seed.articles import seed_articles, seed_categories
from zoho_desk_mcp.sandbox.seed.customers import seed_customers
from zoho_desk_mcp.sandbox.seed.desk import seed_desk, seed_staff
from zoho_desk_mcp.sandbox.seed.setup import seed_setup
from zoho_desk_mcp.sandbox.seed.tickets import seed_tickets
from zoho_desk_mcp.sandbox.world import World


def seed_world(world: World, *, everything: bool) -> None:
    """Fill a new world. Without `everything` it has an organization with its fields, a department and an agent."""
    seed_desk(world)
    seed_setup(world)
    if everything:
        seed_staff(world)
        seed_customers(world)
        seed_agreements(world)
        seed_categories(world)
        seed_articles(world)
        seed_tickets(world)
