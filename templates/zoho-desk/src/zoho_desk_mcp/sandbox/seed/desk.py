"""The organization and its people: departments, agents, teams, mail addresses, business hours, holidays."""

from __future__ import annotations

from datetime import timedelta

from zoho_desk_mcp.sandbox.credentials import ORG_ID
from zoho_desk_mcp.sandbox.factories import (
    make_agent,
    make_business_hours,
    make_department,
    make_holiday_list,
    make_mail_address,
    make_team,
)
from zoho_desk_mcp.sandbox.seed.ids import Kind, seed_id
from zoho_desk_mcp.sandbox.types import Record
from zoho_desk_mcp.sandbox.world import World

AGE_HOURS = 24 * 400
SUPPORT, BILLING, TECHNICAL = (seed_id(Kind.DEPARTMENT, number) for number in (1, 2, 3))
DEPARTMENTS = (
    ("Customer Support", "Orders, deliveries, accounts and everything else."),
    ("Billing", "Invoices, payments, refunds and subscriptions."),
    ("Technical Support", "Outages, errors, integrations and the mobile app."),
)
AGENTS = (
    ("Maya", "Okafor", "Admin", (SUPPORT, BILLING, TECHNICAL), "Head of customer service"),
    ("Daniel", "Reyes", "AgentPublic", (SUPPORT,), "Orders and deliveries"),
    ("Priya", "Nair", "AgentPublic", (SUPPORT, TECHNICAL), "Accounts, sign-in and the web shop"),
    ("Tomasz", "Zielinski", "AgentPublic", (BILLING,), "Invoices and refunds"),
    ("Hannah", "Lindqvist", "AgentPublic", (BILLING, SUPPORT), "Subscriptions"),
    ("Samuel", "Adeyemi", "AgentTeamPersonal", (TECHNICAL,), "API and integrations"),
    ("Grace", "Chen", "AgentPersonal", (TECHNICAL,), "Mobile app"),
    ("Daniel", "Okafor", "AgentPublic", (TECHNICAL, BILLING), "Integrations, second shift"),
    ("Hannah", "Reyes", "AgentPublic", (SUPPORT,), "Left the company"),
)
DISABLED = (9,)
"""The agents who can no longer sign in, by their numbers."""
ONLINE = (1, 2, 4, 6)
"""The agents who are at work, by their numbers."""
TEAMS = (
    ("Order Desk", SUPPORT, (1, 2), "Everything about orders and deliveries"),
    ("Account Care", SUPPORT, (3, 5), "Sign-in, profiles and permissions"),
    ("Refunds", BILLING, (4, 5), "Refunds and disputed payments"),
    ("Platform", TECHNICAL, (3, 6, 7), "Outages, API and mobile app"),
)
MAIL_ADDRESSES = (
    ("support@northwind-sandbox.example", "Northwind Support", SUPPORT, True, True),
    ("hello@northwind-sandbox.example", "Northwind", SUPPORT, False, True),
    ("billing@northwind-sandbox.example", "Northwind Billing", BILLING, True, True),
    ("tech@northwind-sandbox.example", "Northwind Technical Support", TECHNICAL, True, True),
    ("status@northwind-sandbox.example", "Northwind Status", TECHNICAL, False, True),
    ("oldtech@northwind-sandbox.example", "Northwind Tech (old)", TECHNICAL, False, False),
)
WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
EVERY_DAY = (*WEEKDAYS, "SATURDAY", "SUNDAY")
Slots = tuple[tuple[str, str], ...]
BUSINESS_HOURS: tuple[tuple[str, str, dict[str, Slots]], ...] = (
    ("Customer Support", "SPECIFIC", dict.fromkeys(WEEKDAYS, (("08:00", "18:00"),))),
    ("Technical Support", "24X7", dict.fromkeys(EVERY_DAY, (("00:00", "23:59"),))),
    (
        "Billing",
        "CUSTOM",
        dict.fromkeys(WEEKDAYS[:-1], (("09:00", "12:00"), ("13:00", "17:00"))) | {"FRIDAY": (("09:00", "13:00"),)},
    ),
)
"""The departments' business hours: name, type, and by day the times at which somebody is there."""
PUBLIC_HOLIDAYS = (("New Year's Day", "01-01"), ("Independence Day", "07-04"), ("Christmas Day", "12-25"))
WEDNESDAY = 2


def agent_id(number: int) -> str:
    """The id of the nth agent."""
    return seed_id(Kind.AGENT, number)


def seed_desk(world: World) -> None:
    """The least that a help desk needs: the organization, one department, one agent."""
    world.me = agent_id(1)
    world.organizations.add(_organization(world))
    _add_department(world, 1)
    _add_agent(world, 1, only=(SUPPORT,))
    _add_mail_address(world, 1)
    for number in range(1, len(BUSINESS_HOURS) + 1):
        _add_business_hours(world, number)
    _add_holidays(world)


def seed_staff(world: World) -> None:
    """The other departments, agents, teams and mail addresses."""
    for number in range(2, len(DEPARTMENTS) + 1):
        _add_department(world, number)
    for number in range(1, len(AGENTS) + 1):
        _add_agent(world, number)
    for number, (name, department, members, description) in enumerate(TEAMS, 1):
        make_team(
            world,
            id=seed_id(Kind.TEAM, number),
            name=name,
            departmentId=department,
            agents=[agent_id(member) for member in members],
            description=description,
            createdTime=world.ago(AGE_HOURS),
        )
    for number in range(2, len(MAIL_ADDRESSES) + 1):
        _add_mail_address(world, number)


def _organization(world: World) -> Record:
    return {
        "id": ORG_ID,
        "alias": None,
        "city": "Portland",
        "companyName": "Northwind Outfitters (sandbox)",
        "country": "United States",
        "currencyCode": "USD",
        "currencyLocale": "en_US",
        "currencySymbol": "$",
        "customDomain": None,
        "description": "Outdoor gear, sold online. This help desk lives in memory.",
        "designation": None,
        "edition": "ENTERPRISE",
        "employeeCount": "42",
        "employeeCountRange": "10 - 49",
        "faviconURL": None,
        "fax": None,
        "industry": "Retail",
        "isAdminInOrg": True,
        "isDefault": True,
        "isPayloadEncryptionEnabled": False,
        "isSandboxPortal": True,
        "logoURL": None,
        "migrationFrom": None,
        "mobile": None,
        "phoneNumber": "+1 503 555 0100",
        "portalName": "northwindsandbox",
        "portalURL": "https://support.sandbox.example/portal/en/home",
        "preferredCommunicationChannels": ["Email"],
        "preferredSolution": ["Ticket Management"],
        "primaryContact": "maya.okafor@northwind-sandbox.example",
        "state": "Oregon",
        "street": "12 Harbor Way",
        "timeZone": "America/Los_Angeles",
        "website": "https://northwind-sandbox.example",
        "zip": "97201",
        "createdTime": world.ago(AGE_HOURS),
    }


def _add_department(world: World, number: int) -> None:
    name, description = DEPARTMENTS[number - 1]
    make_department(
        world,
        id=seed_id(Kind.DEPARTMENT, number),
        name=name,
        description=description,
        isDefault=number == 1,
        createdTime=world.ago(AGE_HOURS),
    )


def _add_agent(world: World, number: int, only: tuple[str, ...] | None = None) -> None:
    first, last, permission, departments, about = AGENTS[number - 1]
    make_agent(
        world,
        id=agent_id(number),
        firstName=first,
        lastName=last,
        emailId=f"{first}.{last}@northwind-sandbox.example".lower(),
        rolePermissionType=permission,
        isOnline=number in ONLINE,
        status="DISABLED" if number in DISABLED else "ACTIVE",
        associatedDepartmentIds=list(only or departments),
        aboutInfo=about,
        phone=f"+1 503 555 01{number:02d}",
        createdTime=world.ago(AGE_HOURS),
    )


def _add_mail_address(world: World, number: int) -> None:
    address, name, department, default, active = MAIL_ADDRESSES[number - 1]
    make_mail_address(
        world,
        id=seed_id(Kind.MAIL_ADDRESS, number),
        address=address,
        displayName=name,
        departmentId=department,
        isDepartmentDefault=default,
        isActive=active,
        createdTime=world.ago(AGE_HOURS),
    )


def _add_business_hours(world: World, number: int) -> None:
    name, kind, days = BUSINESS_HOURS[number - 1]
    make_business_hours(
        world,
        id=seed_id(Kind.BUSINESS_HOURS, number),
        name=name,
        type=kind,
        status="ACTIVE",
        timeZone={"id": "America/Los_Angeles", "name": "Pacific Time"},
        businessTimes=[
            {
                "day": day,
                "startTime": slots[0][0],
                "endTime": slots[-1][1],
                "timeSlots": [{"startTime": start, "endTime": end} for start, end in slots],
            }
            for day, slots in days.items()
        ],
        holidayListIds=[] if kind == "24X7" else [seed_id(Kind.HOLIDAY_LIST, one) for one in (1, 2)],
        createdTime=world.ago(AGE_HOURS),
    )


def _add_holidays(world: World) -> None:
    """The holidays of every year, and a day on Wednesday of next week."""
    next_week = world.started + timedelta(days=7 - world.started.weekday() + WEDNESDAY)
    lists = (
        ("Public holidays", "RECURRING", None, PUBLIC_HOLIDAYS),
        ("Company days", "YEAR_SPECIFIC", str(next_week.year), (("Stocktaking Day", f"{next_week:%m-%d}"),)),
    )
    for number, (name, kind, year, days) in enumerate(lists, 1):
        make_holiday_list(
            world,
            id=seed_id(Kind.HOLIDAY_LIST, number),
            name=name,
            status="ACTIVE",
            holidayListType=kind,
            year=year,
            holidays=[{"holidayName": holiday, "from": day, "to": day} for holiday, day in days],
            createdTime=world.ago(AGE_HOURS),
        )
