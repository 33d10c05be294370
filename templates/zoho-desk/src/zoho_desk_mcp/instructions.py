"""What a model is told of Zoho Desk when it connects."""

INSTRUCTIONS = """\
Zoho Desk is a help desk. What to know before calling tools:
- Departments come first: tickets, agents, views and sender addresses belong to one. Where an input says so, \
give the name of a department, agent or team in place of its id; "me" is the agent who is signed in.
- Ids are long numbers, such as 4000000000123456789. Pass them as text. In place of a ticket's id give the short \
number that people quote, such as #113, if you have only that.
- Find tickets with list_all_zoho_desk_tickets_search, then read one with its conversation before you act on it.
- A ticket is answered through its own channel.
- Email: create_a_zoho_desk_email_reply. Leave fromEmailAddress out; if the department has several addresses you are \
told them.
- Facebook: create_a_zoho_desk_facebook_reply.
- Twitter: create_a_zoho_desk_twitter_reply.
- Forums: create_a_zoho_desk_forum_reply.
- Notes for colleagues are comments with isPublic false; customers see comments with isPublic true.
- A null counts as left out. Updates empty the fields that clear names.
- Lists come in pages: pass next_cursor back for the next page.
- Tools that read take fields, the names of the fields to keep, like id, subject, contact.email: ask for what you need.
"""
