"""From upstream's OpenAPI files to one valid document and its operations."""
