"""Contacts, accounts, agents, teams, departments, addresses, articles, products, and the organization."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.support.desk import Desk, error, fields

CATEGORY = "4000000000013000001"
SUPPORT, BILLING = "4000000000001000001", "4000000000001000002"
CONTACT, ACCOUNT = "4000000000005000001", "4000000000004000001"


def test_contacts(desk: Desk) -> None:
    body = {"lastName": "Quill", "firstName": "Ada", "email": "ada@mail.example", "accountId": ACCOUNT, "zip": "12345"}
    made = desk.post("contacts", body).json()
    read = desk.get(f"contacts/{made['id']}", include="accounts,owner").json()
    assert (read["zip"], read["account"]["accountName"]) == ("12345", "Acme Corp")
    assert "account" not in desk.get(f"contacts/{made['id']}").json()
    assert fields(desk.post("contacts", body)) == [("/email", "duplicate")]
    assert desk.patch(f"contacts/{made['id']}", {"phone": "+1 555 1"}).json()["phone"] == "+1 555 1"
    assert made["id"] in [contact["id"] for contact in desk.data(f"accounts/{ACCOUNT}/contacts")]
    assert desk.post("contacts/moveToTrash", {"contactIds": [made["id"]]}).status_code == 204
    assert error(desk.get(f"contacts/{made['id']}")) == (404, "RESOURCE_NOT_FOUND")


def test_accounts(desk: Desk) -> None:
    made = desk.post("accounts", {"accountName": "Newco", "code": "99"}).json()
    assert desk.get(f"accounts/{made['id']}").json()["code"] == "99"
    contact = desk.post("contacts", {"lastName": "Moved", "accountId": made["id"]}).json()
    desk.post(f"accounts/{ACCOUNT}/merge", {"ids": [made["id"]]})
    assert desk.get(f"contacts/{contact['id']}").json()["accountId"] == ACCOUNT
    assert error(desk.get(f"accounts/{made['id']}")) == (404, "RESOURCE_NOT_FOUND")


def test_agents(desk: Desk) -> None:
    assert desk.get("myinfo").json()["name"] == "Maya Okafor"
    priya = desk.data("agents", searchStr="priya", fieldName="firstName")[0]
    assert priya["emailId"] == "priya.nair@northwind-sandbox.example"
    assert desk.get(f"agents/email/{priya['emailId']}").json()["id"] == priya["id"]
    assert desk.get(f"agents/zuid/{priya['zuid']}").json()["id"] == priya["id"]
    included = desk.get(f"agents/{priya['id']}", include="associatedDepartments").json()["associatedDepartments"]
    assert {department["name"] for department in included} == {"Customer Support", "Technical Support"}
    active = int(desk.get("agents/count", status="ACTIVE").json()["count"])
    desk.post(f"agents/{priya['id']}/deactivate")
    assert int(desk.get("agents/count", status="ACTIVE").json()["count"]) == active - 1


def test_teams_and_departments(desk: Desk) -> None:
    assert [department["name"] for department in desk.data("departments")] == [
        "Customer Support",
        "Billing",
        "Technical Support",
    ]
    assert [department["name"] for department in desk.data("departments", searchStr="bill")] == ["Billing"]
    (team,) = desk.get(f"departments/{BILLING}/teams").json()["teams"]
    members = desk.get(f"teams/{team['id']}/members").json()["members"]
    assert {member["lastName"] for member in members} == {"Zielinski", "Lindqvist"}
    made = desk.post("teams", {"name": "Night shift", "departmentId": BILLING, "agents": [members[0]["id"]]}).json()
    assert made["derivedAgents"] == [members[0]["id"]]
    assert fields(desk.post("departments", {"name": "Billing"})) == [("/name", "duplicate")]


def test_mail_addresses(desk: Desk) -> None:
    (address,) = desk.data("mailReplyAddress", departmentId=BILLING)
    assert address["isDepartmentDefault"] is True
    body = {"address": "refunds@mail.example", "displayName": "Refunds", "departmentId": BILLING}
    made = desk.post("mailReplyAddress", body).json()["data"]
    assert len(desk.data("mailReplyAddress", departmentId=BILLING)) == 2
    path = f"mailReplyAddress/{made['id']}"
    assert desk.patch(path, {"isActive": False}).json()["data"]["isActive"] is False
    assert desk.send("DELETE", path).status_code == 200
    assert error(desk.get(path)) == (404, "RESOURCE_NOT_FOUND")


def test_articles(desk: Desk) -> None:
    published = desk.data("articles", status="Published", limit=50)
    assert all(article["webUrl"].endswith(article["permalink"]) for article in published)
    body = {"title": "Gift cards", "answer": "<p>They never expire.</p>", "categoryId": CATEGORY, "status": "Published"}
    made = desk.post("articles", body).json()
    assert (made["status"], made["permalink"], made["summary"]) == ("Published", "gift-cards", "They never expire.")
    suspicious = desk.find("Assistant test")["id"]
    suggested = desk.data(f"tickets/{suspicious}/articleSuggestion")
    assert made["id"] in [article["id"] for article in suggested]
    assert desk.post("articles/moveToTrash", {"ids": [made["id"]]}).json()["results"][0]["success"] is True
    assert error(desk.get(f"articles/{made['id']}")) == (404, "RESOURCE_NOT_FOUND")


def test_drafts_are_not_suggested(desk: Desk) -> None:
    ticket = desk.find("Zipper of jacket")["id"]
    titles = [article["title"] for article in desk.data(f"tickets/{ticket}/articleSuggestion")]
    assert titles
    assert "Winter catalogue: new warranty terms" not in titles


def test_products_fields_views_hours(desk: Desk) -> None:
    made = desk.post("products", {"productName": "Stove", "departmentIds": [SUPPORT]}).json()
    assert made["id"] in [product["id"] for product in desk.data("products", departmentId=SUPPORT)]
    field = desk.data("fields", module="tickets", apiNames="cf_severity")[0]
    assert [value["value"] for value in field["pickListValues"]] == ["S1", "S2", "S3"]
    assert desk.get(f"organizationFields/{field['id']}").json()["apiName"] == "cf_severity"
    view = desk.data("views", module="tickets")[-1]
    assert desk.send("PUT", f"lastAccessedView/{view['id']}").status_code == 204
    assert desk.get("lastAccessedView", module="tickets").json()["id"] == view["id"]
    hours = desk.data("businessHours")
    assert desk.get(f"businessHours/{hours[0]['id']}").json()["name"] == "Customer Support"


def test_holidays(desk: Desk) -> None:
    public, company = desk.data("holidayList")
    assert (public["name"], public["holidayListType"], public["year"]) == ("Public holidays", "RECURRING", None)
    (day,) = desk.get(f"holidayList/{company['id']}").json()["holidays"]
    date = datetime.strptime(f"{company['year']}-{day['from']}", "%Y-%m-%d").replace(tzinfo=UTC)
    monday = desk.app.state.world.started - timedelta(days=desk.app.state.world.started.weekday())
    assert date.isocalendar()[:2] == (monday + timedelta(days=7)).isocalendar()[:2]
    hours = desk.get(f"businessHours/{company['associatedBusinessHours'][0]['businessHourId']}").json()
    assert [one["id"] for one in hours["holidayLists"]] == [public["id"], company["id"]]
    assert desk.get("holidayList", status="INACTIVE").status_code == 204
    assert error(desk.get("holidayList/1")) == (404, "RESOURCE_NOT_FOUND")


def test_organization(desk: Desk) -> None:
    (organization,) = desk.data("organizations")
    assert organization["edition"] == "ENTERPRISE"
    assert desk.patch(f"organizations/{organization['id']}", {"city": "Salem"}).json()["city"] == "Salem"
    assert error(desk.get("organizations/1")) == (404, "RESOURCE_NOT_FOUND")
