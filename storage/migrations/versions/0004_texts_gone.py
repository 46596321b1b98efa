"""When a person's transcript was removed, as the program's retention says: nobody's was before."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("party", sa.Column("texts_gone_at", sa.Double(), nullable=True))
