"""Documentation records: our YAML that says which operations become tools."""
