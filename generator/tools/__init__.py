"""What a tool is: its inputs, schemas, pagination and response models."""
