"""The arguments of a call: their types, their mistakes in words, and files to upload."""
