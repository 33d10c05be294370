#!/bin/sh
# A call by curl: MCP is JSON-RPC over POST. Needs a URL of hosted mode, or of `serve --single`:
#   zoho-desk-mcp --sandbox serve --single &
#   DESK_MCP_URL=http://127.0.0.1:8000/mcp ./plain_http.sh
set -eu

call() { # tool, arguments as JSON
    curl --silent --show-error --fail-with-body "$DESK_MCP_URL" \
        --header "Content-Type: application/json" --header "Accept: application/json, text/event-stream" \
        --data "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"$1\", \"arguments\": $2}}"
    echo
}

call list_all_zoho_desk_tickets_search '{"status": ["Open"], "assigneeId": ["Unassigned"], "limit": 5}'
call create_a_zoho_desk_ticket_comment '{"ticketId": 101, "content": "The customer called back.", "isPublic": false}'
