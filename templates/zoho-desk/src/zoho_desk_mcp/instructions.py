"""What a model is told of Zoho Desk when it connects."""

INSTRUCTIONS = """\
Zoho Desk is a help desk. What to know before calling tools:
- Departments come first: tickets, agents, views and sender addresses belong to one. Where an input says so, \
give the name of a department, agent or team in place of its id; "me" is the agent who is signed in.
- Ids are long numbers, such as 4000000000123456789. Pass them as text. In place of a ticket's id give the short \
number that people quote, such as #113, if you have only that.
- Find tickets with list_all_zoho_desk_tickets_search.
- Before you act on a ticket, zoho_desk_tickets_brief tells what there is to know of it.
- Answer a ticket with zoho_desk_tickets_reply: it takes the ticket's own channel. Chat, phone and WhatsApp cannot be \
answered here.
- To finish a ticket use zoho_desk_tickets_resolve.
- To change several tickets alike use zoho_desk_tickets_update_several.
- Notes for colleagues are comments with isPublic false; customers see comments with isPublic true.
- A null counts as left out. Updates empty the fields that clear names.
- Lists come in pages: pass next_cursor back for the next page.
- Tools that read take fields, the names of the fields to keep, like id, subject, contact.email: ask for what you need.
"""
