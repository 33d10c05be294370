"""What people and API tokens may do."""

from __future__ import annotations

ADMIN, VIEWER, CALLER = "admin", "viewer", "caller"
"""Everything; see all pages and change nothing; agree to OAuth clients, and call with an API token."""
