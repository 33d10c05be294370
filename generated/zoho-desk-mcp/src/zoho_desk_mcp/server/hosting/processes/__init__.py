"""The processes that serve, and what each of them may have open and keep."""
