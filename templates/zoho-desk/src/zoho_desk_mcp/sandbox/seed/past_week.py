"""The work of the last seven days: tickets that were answered and closed, and some that were opened again."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.seed.seed_ticket import (
    AGENT,
    BILLING,
    CLOSED,
    CUSTOMER,
    OPEN,
    STATUS,
    SUPPORT,
    TECHNICAL,
    Event,
    SeedTicket,
)

CATEGORIES = {SUPPORT: "Orders", BILLING: "Billing", TECHNICAL: "Technical"}
Row = tuple[float, float, float, int, int, int, str, str, str, str]
ROWS: tuple[Row, ...] = (
    (5.3, 0.5, 2.1, 16, SUPPORT, 2, "Email", "Medium", "Delivery on Saturday?", "Saturday is possible for 9 USD."),
    (8.4, 0.3, 1.0, 4, TECHNICAL, 6, "Web", "High", "Sandbox key for the Connect API", "The key is in the portal."),
    (9.2, 1.5, 6.4, 10, SUPPORT, 3, "Phone", "Low", "Change of phone number", "The number is changed."),
    (11.6, 2.0, 5.0, 5, BILLING, 4, "Email", "Medium", "Receipt in PDF", "The receipt is attached."),
    (14.1, 4.0, 11.5, 9, SUPPORT, 2, "Facebook", "Low", "Opening hours of the shop", "Ten to six, Monday to Saturday."),
    (17.7, 1.0, 15.2, 17, BILLING, 5, "Email", "High", "Upgrade to the yearly plan", "The plan is yearly from today."),
    (21.9, 0.8, 20.0, 11, TECHNICAL, 6, "Email", "Urgent", "Import of orders stopped", "The import runs again."),
    (23.5, 3.0, 8.0, 13, SUPPORT, 3, "Chat", "Low", "Colour of the Ember stove", "It comes in black and green."),
    (29.3, 2.2, 9.7, 7, SUPPORT, 5, "Email", "Medium", "School order: second address", "The address is added."),
    (34.6, 6.0, 26.0, 8, BILLING, 4, "Phone", "Medium", "Bank details for a refund", "The details are saved."),
    (41.2, 1.2, 4.4, 14, TECHNICAL, 7, "Web", "High", "Trail map is out of date", "The map is new in version 8.2."),
    (46.8, 0.4, 3.3, 12, SUPPORT, 2, "Twitter", "Low", "Do you repair zippers?", "We do, for 15 USD."),
    (53.4, 5.0, 30.0, 6, BILLING, 5, "Email", "Low", "Invoice in Spanish", "The invoice is attached, in Spanish."),
    (62.7, 1.9, 12.8, 3, SUPPORT, 3, "Email", "Medium", "Lost gift card", "A new gift card is on its way."),
    (71.5, 0.6, 7.1, 4, TECHNICAL, 6, "Email", "High", "Signature of webhooks", "The secret is in the portal."),
    (80.3, 8.0, 44.0, 9, SUPPORT, 2, "Phone", "Medium", "Rental of tents for a group", "We sent an offer."),
    (88.9, 2.5, 18.6, 16, BILLING, 4, "Email", "Medium", "Purchase order number", "The number is on the invoice."),
    (97.4, 1.1, 5.9, 10, TECHNICAL, 7, "Web", "Low", "App in French", "Choose French in the settings."),
    (110.6, 3.7, 22.3, 13, SUPPORT, 5, "Forum", "Low", "Weight of the Trailhead Tent", "It weighs 4.1 kg."),
    (123.8, 0.9, 13.0, 17, BILLING, 5, "Email", "High", "Payment by check", "Checks are fine above 500 USD."),
    (136.1, 4.4, 31.7, 11, TECHNICAL, 8, "Email", "Medium", "List of IP addresses", "The list is in the article."),
    (149.5, 2.8, 16.5, 5, SUPPORT, 3, "Email", "Low", "Newsletter twice", "You get it once from now on."),
)
"""Hours since it came in, until the first reply and until it was closed; contact, department, agent, channel, priority;
subject, and what was replied."""


def _closed(row: Row) -> SeedTicket:
    age, replied, closed, contact, department, agent, channel, priority, subject, reply = row
    return SeedTicket(
        subject,
        f"Hello, a question: {subject.rstrip('?')}. Can you help?",
        contact,
        department,
        age,
        channel=channel,
        priority=priority,
        agent=agent,
        category=CATEGORIES[department],
        events=(Event(AGENT, replied, f"Hello, {reply[0].lower()}{reply[1:]}"), Event(STATUS, closed, CLOSED)),
        minutes=(15,),
        resolution=reply,
    )


REOPENED: tuple[SeedTicket, ...] = (
    SeedTicket(
        "Tent pegs missing in the parcel",
        "There were no pegs in the bag of my tent.",
        14,
        SUPPORT,
        76.6,
        agent=2,
        product=1,
        priority="Medium",
        due=5,
        category="Returns",
        events=(
            Event(AGENT, 2, "Hello Emily, new pegs leave today."),
            Event(STATUS, 2.1, CLOSED),
            Event(CUSTOMER, 66, "They have not arrived."),
            Event(STATUS, 66, OPEN),
        ),
    ),
    SeedTicket(
        "Report shows last year's figures",
        "The sales report shows the figures of last year.",
        10,
        TECHNICAL,
        58.2,
        agent=6,
        priority="High",
        category="Technical",
        events=(
            Event(AGENT, 1, "Hello Wei, please choose the year at the top right."),
            Event(STATUS, 1.2, CLOSED),
            Event(CUSTOMER, 20, "I did. It is the same."),
            Event(STATUS, 20, OPEN),
            Event(AGENT, 24, "You are right, this was our fault. It is mended."),
            Event(STATUS, 44, CLOSED),
        ),
        minutes=(10, 45),
        resolution="The report read the wrong table.",
    ),
    SeedTicket(
        "Membership shows as expired",
        "My Pro membership shows as expired although I paid.",
        13,
        BILLING,
        31.4,
        agent=5,
        product=3,
        priority="Urgent",
        due=0.8,
        response_due=-1,
        category="Billing",
        events=(
            Event(AGENT, 3, "Hello Fatima, it is active again."),
            Event(STATUS, 3.1, CLOSED),
            Event(CUSTOMER, 28, "It is expired again today!"),
            Event(STATUS, 28, OPEN),
        ),
    ),
)

PAST_WEEK: tuple[SeedTicket, ...] = (*map(_closed, ROWS), *REOPENED)
