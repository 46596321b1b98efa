"""What a program keeps: sealed rows in SQLite or PostgreSQL, behind the protocols of service/ports.py.

The only room that knows SQLAlchemy. Enter through ``storage.open.open_storage``.
"""
