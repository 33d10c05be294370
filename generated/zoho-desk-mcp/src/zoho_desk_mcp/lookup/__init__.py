"""What callers say, found out: ids by name or number, values by what they are called, senders of mail."""
