"""Jobs: what each takes and returns, and the call of its function."""
