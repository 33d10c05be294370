"""A call of each kind: tool and arguments."""

READ = ("get_single_zoho_desk_ticket_by_id", {"ticketId": "4000000000000000001"})
WRITE = ("update_a_zoho_desk_ticket_by_id", {"ticketId": "4000000000000000001", "subject": "Closed"})
LIST = ("list_all_zoho_desk_tickets_search", {"subject": "printer"})
