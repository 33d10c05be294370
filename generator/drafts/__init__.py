"""What writers of records see of an operation: its facts, and a draft of a record."""
