"""Staff may say of a concern that it was read wrongly: who said so, and when."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("concern", sa.Column("misread_by", sa.Text(), nullable=True))
    op.add_column("concern", sa.Column("misread_at", sa.Double(), nullable=True))
