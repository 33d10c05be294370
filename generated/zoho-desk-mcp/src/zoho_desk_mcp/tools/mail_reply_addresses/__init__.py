"""Tools with the tag mail_reply_addresses."""
