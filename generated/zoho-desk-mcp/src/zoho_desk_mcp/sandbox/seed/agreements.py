"""What was agreed with the accounts: service levels, support plans and contracts."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.factories import make_contract, make_sla, make_support_plan
from zoho_desk_mcp.sandbox.seed.desk import AGE_HOURS, BILLING, SUPPORT, TECHNICAL, agent_id
from zoho_desk_mcp.sandbox.seed.ids import Kind, seed_id
from zoho_desk_mcp.sandbox.world import World

DAY = 24
SLAS = (
    ("Standard: reply in 8 hours", SUPPORT, ()),
    ("Premium: reply in 1 hour", SUPPORT, (1, 6)),
    ("Billing: reply in a day", BILLING, ()),
    ("Platform: reply in 30 minutes", TECHNICAL, (7,)),
)
"""Name, department, and the numbers of the accounts that have it."""
PLANS = (
    ("Premium Support", SUPPORT, 2, "UNLIMITED_SUPPORT", "ACTIVE"),
    ("Platform Support", TECHNICAL, 4, "TICKETS", "ACTIVE"),
    ("Classic Support", SUPPORT, 1, "HOURS", "DISCONTINUED"),
)
CREDITS = {
    "creditCycle": "MONTHLY",
    "creditLimit": "20",
    "isAdditionalUsageAllowed": True,
    "isCarryForwardAllowed": False,
}
CONTRACTS = (
    ("Acme Corp: premium support", 1, 1, -200, 165),
    ("Wayfarer: premium support", 6, 1, -360, 5),
    ("Hooli Logistics: platform support", 7, 2, -30, 335),
    ("Initech: classic support", 3, 3, -800, -70),
)
"""Name, number of the account and of the plan, and the days from now at which it starts and ends."""


def seed_agreements(world: World) -> None:
    """The service levels, plans and contracts."""
    created = world.ago(AGE_HOURS)
    for number, (name, department, accounts) in enumerate(SLAS, 1):
        sla = make_sla(world, id=seed_id(Kind.SLA, number), name=name, departmentId=department, createdTime=created)
        for account in accounts:
            world.accounts.get(seed_id(Kind.ACCOUNT, account))["associatedSLAIds"].append(sla["id"])
    for number, (name, department, sla_number, kind, status) in enumerate(PLANS, 1):
        make_support_plan(
            world,
            id=seed_id(Kind.SUPPORT_PLAN, number),
            name=name,
            departmentId=department,
            slaId=seed_id(Kind.SLA, sla_number),
            supportType=kind,
            status=status,
            creditDetails=None if kind == "UNLIMITED_SUPPORT" else CREDITS,
            createdTime=created,
        )
    for number, (name, account, plan_number, start, end) in enumerate(CONTRACTS, 1):
        plan = world.support_plans.get(seed_id(Kind.SUPPORT_PLAN, plan_number))
        make_contract(
            world,
            id=seed_id(Kind.CONTRACT, number),
            contractName=name,
            contractNumber=f"C-{number:03d}",
            accountId=seed_id(Kind.ACCOUNT, account),
            departmentId=plan["departmentId"],
            associatedSupportPlanId=plan["id"],
            associatedSLAId=plan["slaId"],
            ownerId=agent_id(1),
            startDate=world.ago(-DAY * start)[:10],
            endDate=world.ago(-DAY * end)[:10],
            createdTime=world.ago(-DAY * start),
        )
