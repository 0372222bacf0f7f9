"""Sign-ups, their sealed pages, the keys of provisional passes, links for phones; names on passes, sealed."""

import sqlalchemy as sa
from alembic import context, op
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
        sa.Column("code", sa.LargeBinary(), nullable=True),
        sa.Column("twin", sa.LargeBinary(), nullable=True),
        sa.Column("card", ID, nullable=True),
        sa.Column("record", sa.LargeBinary(), nullable=True),
        sa.Column("provisional", sa.Integer(), nullable=True),
        sa.Column("fetched_ms", MS, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_sign_ups"),
    )
    for column in ("device", "changed_ms", "code", "twin", "card"):
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
    op.add_column("allotments", sa.Column("spent", sa.Integer(), server_default="0", nullable=False))
    op.add_column("allotments", sa.Column("log", sa.Text(), nullable=True))
    op.create_table(
        "ambassador_hours",
        sa.Column("ambassador", ID, nullable=False),
        sa.Column("month", ID, nullable=False),
        sa.Column("workshops", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("heads", sa.Integer(), nullable=False),
        sa.Column("sign_ups", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("ambassador", "month", name="pk_ambassador_hours"),
    )
    _handouts()
    _names()
    told = sa.text("payload IS NOT NULL")
    op.create_index("ix_events_told", "events", ["service", "day"], sqlite_where=told, postgresql_where=told)


def _handouts() -> None:
    op.create_table(
        "handouts",
        sa.Column("event", ID, nullable=False),
        sa.Column("at_ms", MS, nullable=False),
        sa.Column("day", ID, nullable=False),
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("network", sa.Text(), nullable=True),
        sa.Column("criterion", sa.Text(), nullable=True),
        sa.Column("number", ID, nullable=True),
        sa.Column("last4", sa.Text(), nullable=True),
        sa.Column("condition", sa.Text(), nullable=True),
        sa.Column("due", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("event", name="pk_handouts"),
    )
    op.create_table(
        "returns",
        sa.Column("event", ID, nullable=False),
        sa.Column("at_ms", MS, nullable=False),
        sa.Column("day", ID, nullable=False),
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("number", ID, nullable=False),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("event", name="pk_returns"),
    )
    op.create_table(
        "referrals",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("made_ms", MS, nullable=False),
        sa.Column("expires_ms", MS, nullable=False),
        sa.Column("event", ID, nullable=True),
        sa.Column("venue", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("hash", name="pk_referrals"),
    )
    for table, column in (
        ("handouts", "day"),
        ("handouts", "number"),
        ("returns", "number"),
        ("referrals", "expires_ms"),
    ):
        op.create_index(f"ix_{table}_{column}", table, [column], unique=False)


def _names() -> None:
    """Seal the names that stand in the clear. The old table goes with its pages: a column that is dropped
    would stay in them."""
    plain = sa.table("holders", sa.column("card"), sa.column("name"), sa.column("changed_ms"))
    named = op.get_bind().execute(sa.select(plain)).all()
    op.drop_table("holders")
    made = op.create_table(
        "holders",
        sa.Column("card", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("changed_ms", MS, nullable=False),
        sa.PrimaryKeyConstraint("card", name="pk_holders"),
    )
    seal = context.config.attributes["seal_name"]
    for card, name, changed_ms in named:
        op.bulk_insert(made, [{"card": card, "sealed": seal(card, name), "changed_ms": changed_ms}])
