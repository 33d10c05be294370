"""Files and folders: YAML with line numbers, the lock of upstream's files, replacing and comparing trees."""
