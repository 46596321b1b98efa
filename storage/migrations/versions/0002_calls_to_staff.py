"""Calls to staff when somebody may be in danger.

What stood unseen before is shown on every page of the console from now on; nobody is called for it afterwards.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "page",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("due", sa.Double(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_page")),
    )
    op.execute(
        "INSERT INTO page (id, about, at, calls, due) SELECT id, 'concern', at, 0, NULL FROM concern "
        "WHERE tier = 'clear' AND seen_at IS NULL"
    )
    op.execute(
        "INSERT INTO page (id, about, at, calls, due) SELECT id, 'task', at, 0, NULL FROM task "
        "WHERE kind = 'stranger_danger' AND done_at IS NULL"
    )
