"""How the desk is set up: categories, business hours, holidays, agreements, layouts, presence."""

from __future__ import annotations

from tests.support.desk import Desk, error, fields

SUPPORT, ACME = "4000000000001000001", "4000000000004000001"
ROOT, SECTION = "4000000000013000001", "4000000000013000004"


def test_categories_count_their_articles(desk: Desk) -> None:
    include = "allArticlesCount,publishedArticleCount,sectionsCount"
    (root,) = desk.data("kbRootCategories", searchValue="Orders", include=include)
    articles = desk.data("articles", limit=50)
    own = [one for one in articles if one["rootCategoryId"] == root["id"]]
    published = [one for one in own if one["status"] == "Published"]
    assert (root["allArticlesCount"], root["publishedArticleCount"]) == (str(len(own)), str(len(published)))
    section = desk.get(f"kbSections/{SECTION}").json()
    assert (section["name"], section["parentCategoryId"]) == ("Returns and repairs", root["id"])
    tree = desk.get(f"kbRootCategories/{root['id']}/categoryTree").json()
    assert [child["name"] for child in tree["children"]] == ["Returns and repairs"]
    assert tree["children"][0]["children"] == []
    assert error(desk.get(f"kbRootCategories/{SECTION}")) == (404, "RESOURCE_NOT_FOUND")


def test_a_new_section_and_an_article_in_it(desk: Desk) -> None:
    body = {"name": "Gift cards", "translations": [{"name": "Gift cards", "locale": "en"}], "parentCategoryId": ROOT}
    section = desk.post("kbSections", body).json()
    article = {"title": "Gift cards", "answer": "They never expire.", "status": "Draft", "categoryId": section["id"]}
    made = desk.post("articles", article).json()
    assert (made["category"]["name"], made["rootCategoryId"], made["status"]) == ("Gift cards", ROOT, "Draft")
    desk.patch(f"kbSections/{section['id']}", {"name": "Vouchers"})
    assert desk.get(f"articles/{made['id']}").json()["category"]["name"] == "Vouchers"
    assert desk.patch(f"articles/{made['id']}", {"status": "Published"}).json()["status"] == "Published"
    assert desk.get(f"kbSections/{section['id']}", include="publicArticlesCount").json()["publicArticlesCount"] == "1"
    wrong = desk.post("articles", article | {"categoryId": "1"})
    assert fields(wrong) == [("/categoryId", "invalid")]


def test_following_a_category(desk: Desk) -> None:
    path = f"kbRootCategories/{ROOT}"
    assert desk.get(f"{path}/followers").status_code == 204
    assert desk.post(f"{path}/follow").status_code in (200, 204)
    assert [one["firstName"] for one in desk.data(f"{path}/followers")] == ["Maya"]
    assert desk.get(path).json()["isFollowing"] is True
    desk.post(f"{path}/unfollow")
    assert desk.get(f"{path}/followers").status_code == 204


def test_every_department_has_business_hours(desk: Desk) -> None:
    hours = {one["name"]: one for one in desk.data("businessHours")}
    assert set(hours) == {department["name"] for department in desk.data("departments")}
    assert (hours["Technical Support"]["type"], len(hours["Technical Support"]["businessTimes"])) == ("24X7", 7)
    friday = next(day for day in hours["Billing"]["businessTimes"] if day["day"] == "FRIDAY")
    assert friday["timeSlots"] == [{"startTime": "09:00", "endTime": "13:00"}]
    assert hours["Billing"]["holidayLists"]
    assert hours["Technical Support"]["holidayLists"] == []


def test_business_hours_and_holidays_belong_together(desk: Desk) -> None:
    times = [{"day": "SATURDAY", "startTime": "10:00", "endTime": "14:00"}]
    values = {"name": "Weekend", "timeZoneId": "Europe/Oslo", "type": "SPECIFIC", "status": "ACTIVE"}
    made = desk.post("businessHours", {**values, "businessTimes": times}).json()
    assert desk.get(f"businessHours/{made['id']}").json()["timeZone"]["id"] == "Europe/Oslo"
    fair = {"holidayName": "Fair", "from": "06-01", "to": "06-03"}
    body = {"name": "Fairs", "status": "ACTIVE", "holidays": [fair], "associatedBusinessHourIds": [made["id"]]}
    holidays = desk.post("holidayList", body).json()
    assert [one["name"] for one in desk.get(f"businessHours/{made['id']}").json()["holidayLists"]] == ["Fairs"]
    desk.patch(f"holidayList/{holidays['id']}", {"associatedBusinessHourIds": []})
    assert desk.get(f"businessHours/{made['id']}").json()["holidayLists"] == []
    desk.send("DELETE", f"businessHours/{made['id']}")
    assert error(desk.get(f"businessHours/{made['id']}")) == (404, "RESOURCE_NOT_FOUND")


def test_agreements_of_an_account(desk: Desk) -> None:
    (sla,) = desk.data(f"accounts/{ACME}/sla")
    assert (sla["name"], sla["department"]["name"]) == ("Premium: reply in 1 hour", "Customer Support")
    desk.post(f"accounts/{ACME}/sla/{sla['id']}", {"associate": False})
    assert desk.data(f"accounts/{ACME}/sla") == []
    (contract,) = desk.data(f"accounts/{ACME}/contracts", contractStatus="ACTIVE")
    whole = desk.get(f"contracts/{contract['contractId']}").json()
    assert (whole["account"]["accountName"], whole["supportPlan"]["name"]) == ("Acme Corp", "Premium Support")
    assert desk.patch(f"contracts/{whole['id']}", {"endDate": "2020-01-31"}).json()["contractStatus"] == "EXPIRED"
    assert desk.data(f"accounts/{ACME}/contracts", contractStatus="ACTIVE") == []
    plans = [plan["name"] for plan in desk.data("supportPlans", departmentId=SUPPORT, status="ACTIVE")]
    assert plans == ["Premium Support"]
    assert error(desk.get("contracts", viewId="1")) == (501, "NOT_SIMULATED")


def test_the_layout_names_the_mandatory_fields(desk: Desk) -> None:
    (layout,) = desk.data("layouts", module="tickets")
    (section,) = desk.get(f"layouts/{layout['id']}").json()["sections"]
    mandatory = {field["apiName"] for field in section["fields"] if field["isMandatory"]}
    assert mandatory == {"subject", "departmentId", "contactId"}


def test_a_mandatory_field_cannot_be_emptied(desk: Desk) -> None:
    ticket = desk.find("Damaged tent pole")["id"]
    assert fields(desk.patch(f"tickets/{ticket}", {"subject": ""})) == [("/subject", "missing")]
    contact = desk.get(f"tickets/{ticket}").json()["contactId"]
    assert fields(desk.patch(f"contacts/{contact}", {"lastName": ""})) == [("/lastName", "missing")]


def test_agents_who_are_online(desk: Desk) -> None:
    online, offline, both = (
        {one["agentId"] for one in desk.data(path, departmentId="-1")}
        for path in ("onlineAgents", "offlineAgents", "agentAvailability")
    )
    assert online
    assert online | offline == both
    assert both == {agent["id"] for agent in desk.data("agents", status="ACTIVE", limit=50)}


def test_agents_of_a_department_and_those_who_could_join(desk: Desk) -> None:
    inside, outside = (
        {agent["id"] for agent in desk.data(f"departments/{SUPPORT}/{path}")} for path in ("agents", "associableAgents")
    )
    assert inside | outside == {agent["id"] for agent in desk.data("agents", limit=50)}
    joins = next(iter(outside))
    desk.post(f"departments/{SUPPORT}/associateAgents", {"agentIds": [joins]})
    assert joins in {agent["id"] for agent in desk.data(f"departments/{SUPPORT}/agents")}


def test_article_tags_and_permalinks(desk: Desk) -> None:
    assert desk.get("articleTags", limit=50, searchString="refund").json()["data"] == ["refund"]
    found = desk.get("articles/articleByPermalink", locale="en", permalink="download-an-invoice").json()
    assert found["title"] == "Download an invoice"
