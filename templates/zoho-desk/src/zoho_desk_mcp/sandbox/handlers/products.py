"""Products: what customers ask about."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.answers import listing, single
from zoho_desk_mcp.sandbox.bodies import cleaned
from zoho_desk_mcp.sandbox.call import Call
from zoho_desk_mcp.sandbox.details import contact_details, product_details
from zoho_desk_mcp.sandbox.making import make_product
from zoho_desk_mcp.sandbox.mass_actions import trash
from zoho_desk_mcp.sandbox.registry import Reply, handles
from zoho_desk_mcp.sandbox.search import matching
from zoho_desk_mcp.sandbox.types import JsonObject, Record


def _details(call: Call) -> list[JsonObject]:
    query = call.query
    return [
        product_details(call.world, product)
        for product in call.world.products
        if query.get("departmentId") in (None, *product["departmentIds"])
        and query.get("ownerId", product["ownerId"]) == product["ownerId"]
    ]


def _product(call: Call) -> Record:
    return call.world.products.get(call.parent)


@handles("getProducts")
def list_products(call: Call) -> Reply:
    return listing(call, _details(call), "productName")


@handles("getProductsUnderContact", "getProductsUnderAccount")
def list_products_of(call: Call) -> Reply:
    """The products that the tickets of a contact or account are about."""
    field, parent = next(iter(call.path.items()))
    named = {ticket["productId"] for ticket in call.world.tickets if ticket[field] == parent}
    return listing(call, [product for product in _details(call) if product["id"] in named])


@handles("getContactsUnderProduct")
def list_contacts(call: Call) -> Reply:
    writers = {ticket["contactId"] for ticket in call.world.tickets if ticket["productId"] == call.parent}
    contacts = call.world.contacts.where(lambda contact: contact["id"] in writers)
    return listing(call, [contact_details(call.world, contact) for contact in contacts])


@handles("searchProducts")
def search_products(call: Call) -> Reply:
    products = [product_details(call.world, product) for product in call.world.products]
    return listing(
        call, matching(call, [{**one, "departmentId": one["departmentIds"]} for one in products]), "productName"
    )


@handles("getProduct")
def get_product(call: Call) -> Reply:
    return single(call, product_details(call.world, _product(call)))


@handles("createProduct")
def create_product(call: Call) -> Reply:
    return single(call, product_details(call.world, make_product(call.world, **cleaned(call.world, call.body))))


@handles("updateProduct")
def update_product(call: Call) -> Reply:
    product = _product(call)
    product.update(cleaned(call.world, call.body), modifiedTime=call.world.now())
    return single(call, product_details(call.world, product))


@handles("deleteProduct")
def move_to_trash(call: Call) -> Reply:
    trash(call.world, call.world.products, call.body["productIds"])
    return None
