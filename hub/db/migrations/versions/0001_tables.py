"""All tables of the first hub with a database."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision, down_revision = "0001", None
ID = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "alarms",
        sa.Column("number", BIG, nullable=False),
        sa.Column("at_ms", BIG, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("closed_ms", BIG, nullable=True),
        sa.Column("closed_by", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("number", name="pk_alarms"),
        sa.UniqueConstraint("kind", "device", "about", name="uq_alarms_kind_device_about"),
    )
    op.create_table(
        "asides",
        sa.Column("log", BIG, autoincrement=False, nullable=False),
        sa.Column("seq", BIG, autoincrement=False, nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("commitment", sa.LargeBinary(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("payload", sa.Text(), nullable=True),
        sa.Column("received_ms", BIG, nullable=False),
        sa.PrimaryKeyConstraint("log", "seq", "chain", name="pk_asides"),
    )
    op.create_table(
        "attempts",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("left", sa.Float(), nullable=False),
        sa.Column("at_ms", BIG, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_attempts"),
    )
    op.create_table(
        "audit",
        sa.Column("number", BIG, nullable=False),
        sa.Column("at_ms", BIG, nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("did", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_audit"),
    )
    op.create_index("ix_audit_about", "audit", ["about"], unique=False)
    op.create_table(
        "bundles",
        sa.Column("version", BIG, autoincrement=False, nullable=False),
        sa.Column("signed_ms", BIG, nullable=False),
        sa.Column("manifest", sa.LargeBinary(), nullable=False),
        sa.Column("root", sa.LargeBinary(), nullable=False),
        sa.Column("parts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("version", name="pk_bundles"),
    )
    op.create_table(
        "cards",
        sa.Column("issuer", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("card", ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Integer(), nullable=False),
        sa.Column("age_band", sa.Integer(), nullable=False),
        sa.Column("issued", sa.Integer(), nullable=False),
        sa.Column("expires", sa.Integer(), nullable=False),
        sa.Column("entitlements", sa.Text(), nullable=False),
        sa.Column("rotation", sa.Integer(), nullable=True),
        sa.Column("hint", sa.Text(), nullable=True),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("status_ms", BIG, nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("issuer", "place", name="pk_cards"),
    )
    op.create_index("ix_cards_card", "cards", ["card"], unique=False)
    op.create_table(
        "codes",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("made_ms", BIG, nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("expires_ms", BIG, nullable=False),
        sa.Column("used_ms", BIG, nullable=True),
        sa.Column("device", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("hash", name="pk_codes"),
    )
    op.create_table(
        "counts",
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("events", BIG, nullable=False),
        sa.Column("heads", BIG, nullable=False),
        sa.PrimaryKeyConstraint("day", "venue", "service", "kind", "verdict", "reason", name="pk_counts"),
    )
    op.create_table(
        "devices",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("signing_key", sa.LargeBinary(), nullable=False),
        sa.Column("sealing_key", sa.LargeBinary(), nullable=False),
        sa.Column("enrolled_ms", BIG, nullable=False),
        sa.Column("revoked_ms", BIG, nullable=True),
        sa.Column("revoked_by", sa.Text(), nullable=True),
        sa.Column("seen_ms", BIG, nullable=True),
        sa.Column("health", sa.Text(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("sealed_from", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_devices"),
        sa.UniqueConstraint("signing_key", name="uq_devices_signing_key"),
    )
    op.create_table(
        "erased",
        sa.Column("hash", ID, nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_erased"),
    )
    op.create_table(
        "events",
        sa.Column("log", BIG, autoincrement=False, nullable=False),
        sa.Column("seq", BIG, autoincrement=False, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("commitment", sa.LargeBinary(), nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("payload", sa.Text(), nullable=True),
        sa.Column("trusted_ms", BIG, nullable=True),
        sa.Column("day", ID, nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("venue", sa.Text(), nullable=True),
        sa.Column("service", sa.Text(), nullable=True),
        sa.Column("card_ref", ID, nullable=True),
        sa.Column("received_ms", BIG, nullable=False),
        sa.Column("ruling", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("log", "seq", name="pk_events"),
        sa.UniqueConstraint("id", name="uq_events_id"),
    )
    op.create_index("ix_events_day_card_ref", "events", ["day", "card_ref"], unique=False)
    op.create_table(
        "feed",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("number", BIG, autoincrement=False, nullable=False),
        sa.Column("at_ms", BIG, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("venue", "number", name="pk_feed"),
    )
    op.create_index("ix_feed_at_ms", "feed", ["at_ms"], unique=False)
    op.create_table(
        "feed_heads",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("number", BIG, nullable=False),
        sa.PrimaryKeyConstraint("venue", name="pk_feed_heads"),
    )
    op.create_table(
        "holders",
        sa.Column("card", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("changed_ms", BIG, nullable=False),
        sa.PrimaryKeyConstraint("card", name="pk_holders"),
    )
    op.create_table(
        "hub",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("incarnation", sa.Text(), nullable=False),
        sa.Column("made_ms", BIG, nullable=False),
        sa.PrimaryKeyConstraint("one", name="pk_hub"),
    )
    op.create_table(
        "nonces",
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("nonce", sa.Text(), nullable=False),
        sa.Column("expires_ms", BIG, nullable=False),
        sa.PrimaryKeyConstraint("device", "nonce", name="pk_nonces"),
    )
    op.create_index("ix_nonces_expires_ms", "nonces", ["expires_ms"], unique=False)
    op.create_table(
        "parts",
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("made_ms", BIG, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_parts"),
    )
    op.create_table(
        "rulings",
        sa.Column("event", ID, nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=True),
        sa.Column("ruling", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at_ms", BIG, nullable=False),
        sa.Column("dealt_ms", BIG, nullable=True),
        sa.Column("dealt_by", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("event", name="pk_rulings"),
    )
    op.create_index("ix_rulings_at_ms", "rulings", ["at_ms"], unique=False)
    op.create_table(
        "staff",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("password", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("venue", sa.Text(), nullable=True),
        sa.Column("made_ms", BIG, nullable=False),
        sa.Column("disabled_ms", BIG, nullable=True),
        sa.PrimaryKeyConstraint("name", name="pk_staff"),
    )
    op.create_table(
        "starts",
        sa.Column("log", BIG, autoincrement=False, nullable=False),
        sa.Column("seq", BIG, autoincrement=False, nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.Column("at_ms", BIG, nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("log", "seq", name="pk_starts"),
    )
    op.create_table(
        "stock",
        sa.Column("venue", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("venue", "item", name="pk_stock"),
    )
    op.create_table(
        "tokens",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("made_ms", BIG, nullable=False),
        sa.Column("revoked_ms", BIG, nullable=True),
        sa.PrimaryKeyConstraint("hash", name="pk_tokens"),
        sa.UniqueConstraint("name", name="uq_tokens_name"),
    )
    op.create_table(
        "uses",
        sa.Column("service", ID, nullable=False),
        sa.Column("period", ID, nullable=False),
        sa.Column("card_ref", ID, nullable=False),
        sa.Column("event", ID, nullable=False),
        sa.Column("venue", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("service", "period", "card_ref", "event", name="pk_uses"),
    )
    op.create_table(
        "allotments",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("made_ms", BIG, nullable=False),
        sa.Column("returned", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["device"], ["devices.id"], name="fk_allotments_device"),
        sa.PrimaryKeyConstraint("id", name="pk_allotments"),
    )
    op.create_index("ix_allotments_device", "allotments", ["device"], unique=False)
    op.create_table(
        "logs",
        sa.Column("number", BIG, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("next", BIG, nullable=False),
        sa.Column("chain", sa.LargeBinary(), nullable=False),
        sa.Column("start", BIG, nullable=False),
        sa.Column("forked_ms", BIG, nullable=True),
        sa.ForeignKeyConstraint(["device"], ["devices.id"], name="fk_logs_device"),
        sa.PrimaryKeyConstraint("number", name="pk_logs"),
        sa.UniqueConstraint("id", name="uq_logs_id"),
    )
    op.create_index("ix_logs_device", "logs", ["device"], unique=False)
    op.create_table(
        "sessions",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("csrf", sa.Text(), nullable=False),
        sa.Column("made_ms", BIG, nullable=False),
        sa.Column("seen_ms", BIG, nullable=False),
        sa.ForeignKeyConstraint(["staff"], ["staff.name"], name="fk_sessions_staff"),
        sa.PrimaryKeyConstraint("hash", name="pk_sessions"),
    )
