"""Who writes in, where they work, and what they bought."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.factories import make_account, make_contact, make_product
from zoho_desk_mcp.sandbox.seed.desk import BILLING, SUPPORT, TECHNICAL, agent_id
from zoho_desk_mcp.sandbox.seed.ids import Kind, seed_id
from zoho_desk_mcp.sandbox.world import World

AGE_HOURS = 24 * 300
ACCOUNTS = (
    ("Acme Corp", "https://acme.example", "Manufacturing", "Chicago", "60601"),
    ("Globex Travel", "https://globex.example", "Travel", "Boston", "02108"),
    ("Initech", "https://initech.example", "Software", "Austin", "73301"),
    ("Umbra Coffee Roasters", "https://umbracoffee.example", "Food", "Seattle", "98101"),
    ("Stark Valley School District", "https://starkvalley.example", "Education", "Denver", "80202"),
    ("Wayfarer Expeditions", "https://wayfarer.example", "Tourism", "Reno", "89501"),
    ("Hooli Logistics", "https://hooli.example", "Transport", "Oakland", "94607"),
    ("Globex Media", "https://globexmedia.example", "Media", "Boston", "02110"),
)
CONTACTS = (
    ("Laura", "Bennett", 1, "Facilities Manager"),
    ("Victor", "Hale", 1, "Purchasing"),
    ("Aisha", "Rahman", 2, "Office Manager"),
    ("Peter", "Gibbons", 3, "Developer"),
    ("Milena", "Novak", 3, "Finance"),
    ("Omar", "Haddad", 4, "Owner"),
    ("Susan", "Whitfield", 5, "Administrator"),
    ("Carlos", "Mendes", 6, "Guide"),
    ("Ingrid", "Solberg", 6, "Director"),
    ("Wei", "Zhang", 7, "Operations"),
    ("Nadia", "Petrova", 7, "Integrations"),
    ("Jack", "O'Neill", None, None),
    ("Fatima", "Al-Sayed", None, None),
    ("Emily", "Carter", None, None),
    ("Emily", "Carter", 8, "Editor"),
    ("Peter", "Gibson", 3, "Developer"),
    ("Omar", "Hassan", None, None),
    ("Sofia", "Marin", None, None),
)
WITHOUT_EMAIL = frozenset({18})
"""The numbers of the contacts who are known by their phone number alone."""
PRODUCTS = (
    ("Trailhead Tent 4P", "NW-TENT-4", "449.00", (SUPPORT,)),
    ("Ridgeline Backpack 60L", "NW-PACK-60", "219.00", (SUPPORT,)),
    ("Northwind Pro Membership", "NW-PRO", "9.90", (SUPPORT, BILLING)),
    ("Northwind Connect API", "NW-API", "49.00", (TECHNICAL, BILLING)),
    ("Northwind Mobile App", "NW-APP", "0.00", (TECHNICAL,)),
)


def contact_id(number: int) -> str:
    """The id of the nth contact."""
    return seed_id(Kind.CONTACT, number)


def seed_customers(world: World) -> None:
    """Accounts, contacts and products."""
    for number, (name, website, industry, city, code) in enumerate(ACCOUNTS, 1):
        make_account(
            world,
            id=seed_id(Kind.ACCOUNT, number),
            accountName=name,
            website=website,
            industry=industry,
            city=city,
            code=code,
            country="United States",
            email=f"office@{website.removeprefix('https://')}",
            phone=f"+1 555 20{number:02d} 100",
            ownerId=agent_id(1 + number % 3),
            createdTime=world.ago(AGE_HOURS - number),
        )
    for number, (first, last, account, title) in enumerate(CONTACTS, 1):
        site = ACCOUNTS[account - 1][1].removeprefix("https://") if account else "mail.example"
        address = f"{first}.{last}@{site}".lower().replace("'", "")
        make_contact(
            world,
            id=contact_id(number),
            firstName=first,
            lastName=last,
            accountId=seed_id(Kind.ACCOUNT, account) if account else None,
            title=title,
            email=None if number in WITHOUT_EMAIL else address,
            phone=f"+1 555 30{number:02d} 200",
            type="Customer",
            zip=ACCOUNTS[account - 1][4] if account else None,
            isEndUser=number % 2 == 0,
            createdTime=world.ago(AGE_HOURS - 10 * number),
        )
    for number, (name, code, price, departments) in enumerate(PRODUCTS, 1):
        make_product(
            world,
            id=seed_id(Kind.PRODUCT, number),
            productName=name,
            productCode=code,
            unitPrice=price,
            departmentIds=list(departments),
            createdTime=world.ago(AGE_HOURS),
        )
