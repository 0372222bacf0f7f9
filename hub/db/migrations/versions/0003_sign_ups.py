"""Sign-ups, their sealed pages, the keys of provisional passes, and links for phones."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision, down_revision = "0003", "0002"
ID = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")
MS = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "sign_ups",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("begun_ms", MS, nullable=False),
        sa.Column("changed_ms", MS, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("twin", sa.LargeBinary(), nullable=True),
        sa.Column("card", ID, nullable=True),
        sa.Column("record", sa.LargeBinary(), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("provisional", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_sign_ups"),
    )
    for column in ("device", "changed_ms", "twin", "card"):
        op.create_index(f"ix_sign_ups_{column}", "sign_ups", [column], unique=False)
    op.create_table(
        "sign_up_pages",
        sa.Column("sign_up", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("page", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sign_up", "number", name="pk_sign_up_pages"),
    )
    op.create_table(
        "links",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("expires_ms", MS, nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_links"),
    )
    op.create_index("ix_links_expires_ms", "links", ["expires_ms"], unique=False)
    op.create_table(
        "delegates",
        sa.Column("key_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Integer(), nullable=False),
        sa.Column("last_day", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key_id", name="pk_delegates"),
    )
    op.create_index("ix_delegates_device", "delegates", ["device"], unique=False)
