"""Products: what customers ask about."""

from __future__ import annotations

from zoho_desk_mcp.sandbox.body_values import normalized
from zoho_desk_mcp.sandbox.bulk_actions import trash
from zoho_desk_mcp.sandbox.factories import make_product
from zoho_desk_mcp.sandbox.mandatory import check_mandatory
from zoho_desk_mcp.sandbox.registry import ResponseBody, handles
from zoho_desk_mcp.sandbox.request import ApiRequest
from zoho_desk_mcp.sandbox.responses import list_response, single_response
from zoho_desk_mcp.sandbox.search import matching
from zoho_desk_mcp.sandbox.serializers import serialize_contact, serialize_product
from zoho_desk_mcp.sandbox.types import JsonObject, Record


def _details(request: ApiRequest) -> list[JsonObject]:
    query = request.query
    return [
        serialize_product(request.world, product)
        for product in request.world.products
        if query.get("departmentId") in (None, *product["departmentIds"])
        and query.get("ownerId", product["ownerId"]) == product["ownerId"]
    ]


def _values(request: ApiRequest) -> JsonObject:
    """The body, validated. Raises SandboxError where it empties a mandatory field."""
    values = normalized(request.world, request.body)
    check_mandatory(request.world, "products", values)
    return values


def _product(request: ApiRequest) -> Record:
    return request.world.products.get(request.parent)


@handles("getProducts")
def list_products(request: ApiRequest) -> ResponseBody:
    return list_response(request, _details(request), "productName")


@handles("getProductsUnderContact", "getProductsUnderAccount")
def list_products_of(request: ApiRequest) -> ResponseBody:
    """The products that the tickets of a contact or account are about."""
    field, parent = next(iter(request.path.items()))
    named = {ticket["productId"] for ticket in request.world.tickets if ticket[field] == parent}
    return list_response(request, [product for product in _details(request) if product["id"] in named])


@handles("getContactsUnderProduct")
def list_contacts(request: ApiRequest) -> ResponseBody:
    writers = {ticket["contactId"] for ticket in request.world.tickets if ticket["productId"] == request.parent}
    contacts = request.world.contacts.where(lambda contact: contact["id"] in writers)
    spam = request.flag("isSpam")
    wanted = [contact for contact in contacts if spam in (None, contact["isSpam"])]
    return list_response(request, [serialize_contact(request.world, contact) for contact in wanted])


@handles("searchProducts")
def search_products(request: ApiRequest) -> ResponseBody:
    products = [serialize_product(request.world, product) for product in request.world.products]
    return list_response(
        request, matching(request, [{**one, "departmentId": one["departmentIds"]} for one in products]), "productName"
    )


@handles("getProduct")
def get_product(request: ApiRequest) -> ResponseBody:
    return single_response(request, serialize_product(request.world, _product(request)))


@handles("createProduct")
def create_product(request: ApiRequest) -> ResponseBody:
    return single_response(
        request,
        serialize_product(request.world, make_product(request.world, **_values(request))),
    )


@handles("updateProduct")
def update_product(request: ApiRequest) -> ResponseBody:
    product = _product(request)
    product.update(_values(request), modifiedTime=request.world.now())
    return single_response(request, serialize_product(request.world, product))


@handles("deleteProduct")
def move_to_trash(request: ApiRequest) -> ResponseBody:
    trash(request.world, request.world.products, request.body["productIds"])
    return None
