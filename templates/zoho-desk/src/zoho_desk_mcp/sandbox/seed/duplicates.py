"""Tickets that ask what another one asks already."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.seed.seed_ticket import (
    AGENT,
    BILLING,
    CUSTOMER,
    SUPPORT,
    TECHNICAL,
    Event,
    SeedTicket,
)

DUPLICATES: tuple[SeedTicket, ...] = (
    SeedTicket(
        "Double charge for order NW-20817",
        "I called as well: my card was charged twice, $449.00 each, for order NW-20817. Please refund one charge.",
        6,
        SUPPORT,
        3.2,
        channel="Phone",
        order="NW-20817",
        product=1,
        due=21,
        tags=("refund",),
    ),
    SeedTicket(
        "Where is my parcel? (second mail)",
        "I wrote yesterday already. Order NW-20902 has not arrived and the tracking page does not move.",
        12,
        SUPPORT,
        1.4,
        order="NW-20902",
        response_due=0.6,
        tags=("delivery",),
    ),
    SeedTicket(
        "Tracking of NW-20902",
        "Could somebody look at the tracking of NW-20902? It still says: in transit.",
        12,
        SUPPORT,
        0.7,
        channel="Web",
        order="NW-20902",
        response_due=1.3,
    ),
    SeedTicket(
        "Checkout shows error 500",
        "None of us at Globex can pay, the checkout page shows an error 500. A colleague has phoned you already.",
        3,
        TECHNICAL,
        4.3,
        priority="High",
        due=2,
        tags=("outage",),
    ),
    SeedTicket(
        "App stops at start since the update",
        "Since yesterday's update the app stops at start on my Pixel 9 with Android 16.",
        15,
        TECHNICAL,
        8.6,
        agent=8,
        product=5,
        due=3,
        events=(
            Event(AGENT, 1.1, "Hello Emily, please delete the app's cache and start the phone anew."),
            Event(CUSTOMER, 2.4, "Done, it stops all the same."),
        ),
    ),
    SeedTicket(
        "Refund of $219.00 still missing",
        "You promised this refund two weeks ago. I have asked before and got no answer.",
        3,
        BILLING,
        12.5,
        priority="High",
        due=-3,
        category="Billing",
        tags=("refund",),
    ),
)
