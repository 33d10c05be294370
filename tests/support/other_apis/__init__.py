"""APIs of other vendors, from `tests/corpus`, and a server that takes only what their documents say."""
