"""One open transaction, split by whose work it does; put together in sql_unit.py."""
