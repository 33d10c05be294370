"""One module per tool: its arguments (`Input`) and the call to Zoho Desk (`call`)."""
