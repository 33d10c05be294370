"""What each command does. `cli.py` says how they are written, and imports one of these modules when it is asked for."""
