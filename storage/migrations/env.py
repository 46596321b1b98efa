"""Alembic's entry: always run by the program on a connection of its own, never from a command line."""

from typing import Any

from alembic import context

from storage.schema import KEYS, metadata


def _ours(name: str | None, kind: str, parents: Any) -> bool:
    """Look at our own schemas only: a program's PostgreSQL may hold others."""
    return name in (None, KEYS) if kind == "schema" else True


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    include_schemas=True,
    include_name=_ours,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
