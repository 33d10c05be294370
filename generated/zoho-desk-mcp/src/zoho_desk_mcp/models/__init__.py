"""Models of what Zoho Desk responds, one module per upstream OpenAPI file."""
