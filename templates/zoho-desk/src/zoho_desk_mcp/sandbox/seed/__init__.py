"""What a new sandbox holds: a help desk in full swing, the same in every sandbox, with times relative to now."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.seed.articles import plant_articles
from zoho_desk_mcp.sandbox.seed.customers import plant_customers
from zoho_desk_mcp.sandbox.seed.desk import plant_desk, plant_staff
from zoho_desk_mcp.sandbox.seed.setup import plant_setup
from zoho_desk_mcp.sandbox.seed.tickets import plant_tickets
from zoho_desk_mcp.sandbox.world import World


def plant(world: World, *, everything: bool) -> None:
    """Fill a new world. Without `everything` it has an organization with its fields, a department and an agent."""
    plant_desk(world)
    plant_setup(world)
    if everything:
        plant_staff(world)
        plant_customers(world)
        plant_articles(world)
        plant_tickets(world)
