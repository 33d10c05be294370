"""Files and folders: YAML with line numbers, replacing and comparing trees."""
