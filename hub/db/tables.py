"""The hub's tables, in SQLAlchemy Core; times are ms since 1970 UTC, hashes and keys raw bytes.

Cards, devices, their events and the people who work with the hub; what desks do for residents is in
`desk_tables`. A migration in `migrations/` makes each of them; a test holds the two against each other.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.dialects import postgresql

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Ms = BigInteger().with_variant(Integer, "sqlite")
# What machines make and compare, letter by letter: no language's order, which is slower and changes with the
# operating system's library, under indexes that were built with the old one.
Id = Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")
Number = BigInteger().with_variant(Integer, "sqlite")  # an INTEGER PRIMARY KEY counts up by itself in SQLite

# --- the hub itself ---------------------------------------------------------------------------------------

hub = Table(
    "hub",
    metadata,
    Column("one", Integer, primary_key=True),  # always 1
    Column("incarnation", Text, nullable=False),  # a UUID, new after every restore
    Column("made_ms", Ms, nullable=False),
)

bundles = Table(
    "bundles",
    metadata,
    Column("version", Number, primary_key=True, autoincrement=False),
    Column("signed_ms", Ms, nullable=False),
    Column("manifest", LargeBinary, nullable=False),
    Column("root", LargeBinary, nullable=False),
    Column("parts", Text, nullable=False),  # JSON: name -> SHA-256 in hex
)

parts = Table(
    "parts",  # by content, kept as long as a device may ask for a delta from it
    metadata,
    Column("sha256", LargeBinary, primary_key=True),
    Column("name", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("made_ms", Ms, nullable=False),
)

# --- cards and their holders ------------------------------------------------------------------------------

cards = Table(
    "cards",  # one row for every issue of a card
    metadata,
    Column("issuer", Integer, primary_key=True),
    Column("place", Integer, primary_key=True),  # in the issuer's status list
    Column("card", Id, nullable=False),  # 32 hex digits
    Column("version", Integer, nullable=False),
    Column("kind", Integer, nullable=False),
    Column("age_band", Integer, nullable=False),
    Column("issued", Integer, nullable=False),  # days since 1970-01-01
    Column("expires", Integer, nullable=False),
    Column("entitlements", Text, nullable=False),  # JSON list of integers
    Column("rotation", Integer),
    Column("hint", Text),
    Column("status", Integer, nullable=False),
    Column("status_ms", Ms, nullable=False),  # since when it has this status
    Column("why", Text),  # `lost`, `replaced`, `moved`, ... : one word, no story
    Index("ix_cards_card", "card"),
)

holders = Table(
    "holders",  # only what a wallet pass shows; nothing else is known of a person here
    metadata,
    Column("card", Text, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),  # the name, sealed to the hub: hub/names.py
    Column("changed_ms", Ms, nullable=False),
)

# --- devices ----------------------------------------------------------------------------------------------

devices = Table(
    "devices",
    metadata,
    Column("id", Text, primary_key=True),  # the UUID that the device proposed
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),  # `scanner` or `kiosk`
    Column("venue", Text, nullable=False),
    Column("place", Text, nullable=False),  # class of venue: `desk`, `partner`, `handout`
    Column("signing_key", LargeBinary, nullable=False, unique=True),  # Ed25519
    Column("sealing_key", LargeBinary, nullable=False),  # X25519
    Column("enrolled_ms", Ms, nullable=False),
    Column("revoked_ms", Ms),
    Column("revoked_by", Text),
    Column("seen_ms", Ms),
    Column("health", Text),  # JSON: the last heartbeat
    Column("sealed", LargeBinary),  # its secrets, sealed to it: kept, for no two sealings are the same bytes
    Column("sealed_from", LargeBinary),  # SHA-256 of what was sealed
)

codes = Table(
    "codes",  # one-time enrolment codes; the code itself is not kept
    metadata,
    Column("hash", LargeBinary, primary_key=True),  # SHA-256 of the code's secret
    Column("venue", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("made_ms", Ms, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("expires_ms", Ms, nullable=False),
    Column("used_ms", Ms),
    Column("device", Text),
)

nonces = Table(
    "nonces",  # of signed requests that change something, for as long as their signature lasts
    metadata,
    Column("device", Text, primary_key=True),
    Column("nonce", Text, primary_key=True),
    Column("expires_ms", Ms, nullable=False, index=True),
)

# --- events -----------------------------------------------------------------------------------------------

logs = Table(
    "logs",
    metadata,
    Column("number", Number, primary_key=True),
    Column("id", Text, nullable=False, unique=True),  # the UUID that the device gave it
    Column("device", Text, ForeignKey("devices.id"), nullable=False, index=True),
    Column("next", Number, nullable=False),  # the sequence number wanted next
    Column("chain", LargeBinary, nullable=False),  # hash of the event before it
    Column("start", Number, nullable=False),  # events up to here never came: 0, or a signed checkpoint
    Column("forked_ms", Ms),
)

events = Table(
    "events",  # what was told, in the device's own words; the columns after `payload` are read out of it
    metadata,
    # no foreign key: it would be looked up for every row, and the log's row is locked by whoever writes here
    Column("log", Number, primary_key=True, autoincrement=False),
    Column("seq", Number, primary_key=True, autoincrement=False),
    Column("id", Id, nullable=False, unique=True),  # UUIDv7
    Column("commitment", LargeBinary, nullable=False),
    Column("chain", LargeBinary, nullable=False),
    Column("salt", LargeBinary),
    Column("payload", Text),  # None once erased
    Column("trusted_ms", Ms),
    Column("day", Id),
    Column("kind", Text),
    Column("venue", Text),
    Column("service", Text),
    Column("card_ref", Id),
    Column("received_ms", Ms, nullable=False),
    Column("ruling", Text, nullable=False),
    # the day first, so that new rows go where recent ones are, however many there are; how to find all events
    # of a card with it: hub/intake/person.py
    Index("ix_events_day_card_ref", "day", "card_ref"),
)
# What is still told, by age: hub/retention.py.
Index(
    "ix_events_told",
    events.c.service,
    events.c.day,
    sqlite_where=events.c.payload.is_not(None),
    postgresql_where=events.c.payload.is_not(None),
)

starts = Table(
    "starts",  # the signed checkpoints at which a log goes on although rows before them never came
    metadata,
    Column("log", Number, primary_key=True, autoincrement=False),
    Column("seq", Number, primary_key=True, autoincrement=False),
    Column("chain", LargeBinary, nullable=False),
    Column("at_ms", Ms, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)

asides = Table(
    "asides",  # rows of a forked log, and rows under the id of another event: kept for a person
    metadata,
    Column("log", Number, primary_key=True, autoincrement=False),
    Column("seq", Number, primary_key=True, autoincrement=False),
    Column("chain", LargeBinary, primary_key=True),
    Column("id", Id, nullable=False),
    Column("commitment", LargeBinary, nullable=False),
    Column("salt", LargeBinary),
    Column("payload", Text),
    Column("received_ms", Ms, nullable=False),
)

uses = Table(
    "uses",  # accepted uses of limited services, all devices together
    metadata,
    Column("service", Id, primary_key=True),
    Column("period", Id, primary_key=True),
    Column("card_ref", Id, primary_key=True),
    Column("event", Id, primary_key=True),
    Column("venue", Text, nullable=False),
)

rulings = Table(
    "rulings",  # every ruling that is not plainly `accepted`
    metadata,
    Column("event", Id, primary_key=True),
    Column("device", Text, nullable=False),
    Column("venue", Text, nullable=False),
    Column("service", Text),
    Column("ruling", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("at_ms", Ms, nullable=False, index=True),
    Column("dealt_ms", Ms),  # a person has dealt with it, at a desk or here
    Column("dealt_by", Text),
)

erased = Table(
    "erased",  # whose rows are emptied as they come; who that is cannot be read out of it
    metadata,
    Column("hash", Id, primary_key=True),  # SHA-256, in hex, of a card's id or pseudonym
)

counts = Table(
    "counts",  # use in figures; stays when a person is erased
    metadata,
    Column("day", Text, primary_key=True),
    Column("venue", Text, primary_key=True),
    Column("service", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("verdict", Text, primary_key=True),  # empty where the kind has none
    Column("reason", Text, primary_key=True),  # empty where there is none
    Column("events", Number, nullable=False),
    Column("heads", Number, nullable=False, default=0),  # people without a card that these events counted
)

feed = Table(
    "feed",  # what the devices of a venue are to be told, in order; what is old is forgotten
    metadata,
    Column("venue", Text, primary_key=True),
    Column("number", Number, primary_key=True, autoincrement=False),
    Column("at_ms", Ms, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("body", Text, nullable=False),  # JSON, see docs/wire.md
)

feed_heads = Table(
    "feed_heads",  # locked by whoever adds to a venue's feed
    metadata,
    Column("venue", Text, primary_key=True),
    Column("number", Number, nullable=False),
)

alarms = Table(
    "alarms",  # gaps, forks and the like: for a person
    metadata,
    Column("number", Number, primary_key=True),
    Column("at_ms", Ms, nullable=False),
    Column("kind", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("about", Text, nullable=False),  # what it is about; with kind and device, one alarm only
    Column("detail", Text, nullable=False),  # JSON
    Column("closed_ms", Ms),
    Column("closed_by", Text),
    UniqueConstraint("kind", "device", "about"),
)

# --- people who work with the hub --------------------------------------------------------------------------

staff = Table(
    "staff",
    metadata,
    Column("name", Text, primary_key=True),
    Column("password", Text, nullable=False),  # argon2id
    Column("role", Text, nullable=False),
    Column("venue", Text),  # only this venue; None: all
    Column("made_ms", Ms, nullable=False),
    Column("disabled_ms", Ms),
)

sessions = Table(
    "sessions",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("staff", Text, ForeignKey("staff.name"), nullable=False),
    Column("csrf", Text, nullable=False),
    Column("made_ms", Ms, nullable=False),
    Column("seen_ms", Ms, nullable=False),
)

tokens = Table(
    "tokens",  # of other systems that use the issuer's API
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("role", Text, nullable=False),
    Column("made_ms", Ms, nullable=False),
    Column("revoked_ms", Ms),
)

attempts = Table(
    "attempts",  # token buckets of rate limits, shared by all processes
    metadata,
    Column("key", Text, primary_key=True),
    Column("left", Float, nullable=False),
    Column("at_ms", Ms, nullable=False),
)

audit = Table(
    "audit",  # who read or changed what about whom
    metadata,
    Column("number", Number, primary_key=True),
    Column("at_ms", Ms, nullable=False),
    Column("who", Text, nullable=False),
    Column("did", Text, nullable=False),
    Column("about", Text, nullable=False),
    Index("ix_audit_about", "about"),
)
