"""Alembic's scripts: how a database becomes the one that schema/ describes."""
