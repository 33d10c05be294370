"""Reads OpenAPI documents of any version and form, and makes one of them, in the form that all later steps know."""
