"""The help articles: each answers what some of the tickets ask."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.factories import make_article, make_kb_category
from zoho_desk_mcp.sandbox.seed.desk import AGE_HOURS, BILLING, SUPPORT, TECHNICAL, agent_id
from zoho_desk_mcp.sandbox.seed.ids import Kind, seed_id
from zoho_desk_mcp.sandbox.world import World

CATEGORIES = (("Orders and accounts", SUPPORT), ("Payments", BILLING), ("Apps and API", TECHNICAL))
SECTIONS = (("Returns and repairs", 1), ("Invoices", 2))
"""Each with the number of its category."""
SECTION_OF = {"Return or exchange an item": 4, "Damaged or missing parts: what to do": 4, "Download an invoice": 5}
"""Title -> number of the section, for articles that are in one."""
ARTICLES = (
    (
        "How to reset your password",
        SUPPORT,
        3,
        ("password", "sign-in", "account"),
        "<p>Open the sign-in page, choose <b>Forgot password</b> and enter your email address. The reset link "
        "is valid for one "
        "hour.</p><ul><li>No mail? Look in your spam folder.</li><li>Account locked after five attempts? Wait "
        "30 minutes or write "
        "to us.</li></ul>",
    ),
    (
        "Track your order and delivery",
        SUPPORT,
        2,
        ("order", "delivery", "tracking"),
        "<p>Every parcel has a tracking number. You find it in the shipping mail and under <i>My orders</i>. If "
        "tracking has not "
        "moved for three days, tell us the order number and we ask the carrier.</p>",
    ),
    (
        "Return or exchange an item",
        SUPPORT,
        2,
        ("return", "exchange", "refund"),
        "<p>You can return unused items within 60 days. Print the return label from <i>My orders</i>, pack the "
        "item and hand the "
        "parcel to the carrier. An exchange for another size is free.</p>",
    ),
    (
        "Damaged or missing parts: what to do",
        SUPPORT,
        2,
        ("damaged", "missing", "warranty"),
        "<p>Send us a photo of the damaged tent pole, zipper or buckle and your order number. We send spare "
        "parts at no cost while "
        "the warranty runs (five years for tents and backpacks).</p>",
    ),
    (
        "Download an invoice",
        BILLING,
        4,
        ("invoice", "receipt", "billing"),
        "<p>Invoices are under <i>Billing &gt; Documents</i>. To change the company name or VAT number on an "
        "invoice, write to "
        "billing before the end of the month.</p>",
    ),
    (
        "Refunds: how long they take",
        BILLING,
        4,
        ("refund", "payment"),
        "<p>A refund reaches a card in 5 to 10 business days, a bank account in 3. If you were charged twice, "
        "the second charge is "
        "often only a reservation that disappears by itself.</p>",
    ),
    (
        "Change or cancel a Pro membership",
        BILLING,
        5,
        ("subscription", "membership", "cancel"),
        "<p>Go to <i>Account &gt; Membership</i>. A cancelled membership runs until the end of the paid month. "
        "Upgrading from monthly "
        "to yearly is charged pro rata.</p>",
    ),
    (
        "Payment failed: card declined",
        BILLING,
        4,
        ("payment", "card", "declined"),
        "<p>Most declined cards are expired or need a confirmation by your bank (3-D Secure). Update the card under "
        "<i>Billing &gt; Payment methods</i> and try again.</p>",
    ),
    (
        "API error 401: renew your token",
        TECHNICAL,
        6,
        ("api", "token", "authentication"),
        "<p>The Connect API answers 401 when the access token has expired. Tokens live one hour. Renew them "
        "with the refresh "
        "token, not with a new grant. See the example in Python.</p>",
    ),
    (
        "Webhooks are not arriving",
        TECHNICAL,
        6,
        ("webhook", "api", "integration"),
        "<p>We retry webhooks for 24 hours. Check that your endpoint answers within 10 seconds and with status "
        "200, and that our "
        "address range is allowed by your firewall.</p>",
    ),
    (
        "The mobile app crashes at start",
        TECHNICAL,
        7,
        ("mobile", "app", "crash"),
        "<p>Update to the newest version. If the app still crashes at start, delete its cache in the phone's "
        "settings, restart the "
        "phone, and send us the crash log from <i>Help &gt; Diagnostics</i>.</p>",
    ),
    (
        "Export your data as CSV",
        TECHNICAL,
        6,
        ("export", "csv", "report"),
        "<p>Reports can be exported as CSV under <i>Reports &gt; Export</i>. Exports of more than 50,000 rows "
        "are sent by mail when "
        "they are ready; large exports can time out in the browser.</p>",
    ),
    (
        "Set up single sign-on (SAML)",
        TECHNICAL,
        3,
        ("sso", "saml", "sign-in"),
        "<p>Enter the metadata address of your identity provider under <i>Settings &gt; Security</i>. Map the "
        "email attribute to "
        "<code>NameID</code>.</p>",
    ),
)
DRAFT = (
    "Winter catalogue: new warranty terms",
    SUPPORT,
    1,
    ("warranty",),
    "<p>Draft. Not to be shared with customers.</p>",
)


def category_id(number: int) -> str:
    """The id of the nth category; sections count on after the root categories."""
    return seed_id(Kind.CATEGORY, number)


def seed_categories(world: World) -> None:
    """A root category for each department, and the sections."""
    for number, (name, department) in enumerate(CATEGORIES, 1):
        make_kb_category(
            world,
            id=category_id(number),
            name=name,
            primaryDepartmentId=department,
            createdTime=world.ago(AGE_HOURS),
        )
    for number, (name, parent) in enumerate(SECTIONS, len(CATEGORIES) + 1):
        make_kb_category(
            world,
            id=category_id(number),
            name=name,
            parentCategoryId=category_id(parent),
            createdTime=world.ago(AGE_HOURS),
        )


def seed_articles(world: World) -> None:
    """The articles: all published but the last."""
    departments = [department for _, department in CATEGORIES]
    for number, (title, department, author, tags, answer) in enumerate((*ARTICLES, DRAFT), 1):
        make_article(
            world,
            id=seed_id(Kind.ARTICLE, number),
            title=title,
            answer=answer,
            tags=list(tags),
            departmentId=department,
            categoryId=category_id(SECTION_OF.get(title, departments.index(department) + 1)),
            authorId=agent_id(author),
            status="Published" if number <= len(ARTICLES) else "Draft",
            viewCount=str(37 * number),
            likeCount=str(3 * number),
            createdTime=world.ago(24 * (200 - number)),
        )
