"""How much memory a response, a request and JSON take, and who has room for it."""
