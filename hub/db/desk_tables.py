"""Tables of what desks do for residents: sign-ups, what is handed out, what people think. As in `tables`."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table, Text

from hub.db.tables import Id, Ms, devices, metadata

# --- what people think ------------------------------------------------------------------------------------

feedback = Table(
    "feedback",  # anonymous: no card, no device, no time but the day; in no order
    metadata,
    Column("id", Id, primary_key=True),  # 32 hex digits that the device drew
    Column("day", Id, nullable=False, index=True),
    Column("venue", Text, nullable=False),
    Column("service", Text, nullable=False),  # what it is about
    Column("satisfaction", Integer),  # 1 to 5; None: no answer
    Column("vote", Text),  # a candidate of the catalogue
    Column("words", Text),  # sealed to the hub's key, until they are old or somebody takes them out
)

# --- stock ------------------------------------------------------------------------------------------------

stock = Table(
    "stock",  # what lies at a venue, not allotted to any device
    metadata,
    Column("venue", Text, primary_key=True),
    Column("item", Text, primary_key=True),
    Column("units", Integer, nullable=False),
)

allotments = Table(
    "allotments",
    metadata,
    Column("id", Text, primary_key=True),
    Column("device", Text, ForeignKey(devices.c.id), nullable=False, index=True),
    Column("item", Text, nullable=False),
    Column("units", Integer, nullable=False),
    Column("made_ms", Ms, nullable=False),
    Column("returned", Integer, nullable=False),  # handed back, unspent
    Column("spent", Integer, nullable=False, server_default="0"),  # as far as the hub has heard
    Column("log", Text),  # the device's log that may spend it; None until the device fetched it
)

handouts = Table(
    "handouts",  # what was given or lent: nothing of to whom
    metadata,
    Column("event", Id, primary_key=True),
    Column("at_ms", Ms, nullable=False),
    Column("day", Id, nullable=False, index=True),
    Column("venue", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("mode", Text, nullable=False),  # `gift` or `loan`
    Column("network", Text),
    Column("criterion", Text),
    Column("number", Id, index=True),  # keyed hash of the number on it; None once nobody asks for it
    Column("last4", Text),  # gone with it
    Column("condition", Text),  # of a loan as it went out; gone with it
    Column("due", Text),  # when a loan is to come back
)

returns = Table(
    "returns",  # loans that came back; which loan it was, the number says
    metadata,
    Column("event", Id, primary_key=True),
    Column("at_ms", Ms, nullable=False),
    Column("day", Id, nullable=False),
    Column("venue", Text, nullable=False),
    Column("number", Id, nullable=False, index=True),
    Column("condition", Text, nullable=False),
)

referrals = Table(
    "referrals",  # one-time codes that services give people; a code itself is not kept
    metadata,
    Column("hash", LargeBinary, primary_key=True),  # shared.domain.referral.hashed
    Column("service", Text, nullable=False),  # who gives it: `unfold`, `family-navigation`
    Column("item", Text, nullable=False),
    Column("made_ms", Ms, nullable=False),
    Column("expires_ms", Ms, nullable=False, index=True),
    Column("event", Id),  # the handout that used it
    Column("venue", Text),  # and where
)

# --- workshops --------------------------------------------------------------------------------------------

ambassador_hours = Table(
    "ambassador_hours",  # to thank volunteers for; the rows that told them are erased by then
    metadata,
    Column("ambassador", Id, primary_key=True),  # their card, as the rows name it: its pseudonym, or its id
    Column("month", Id, primary_key=True),  # `2026-11`
    Column("workshops", Integer, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("heads", Integer, nullable=False),  # who came
    Column("sign_ups", Integer, nullable=False),  # of these, who finished one
)

# --- sign-ups ---------------------------------------------------------------------------------------------

sign_ups = Table(
    "sign_ups",  # who wants a card; what they answered is sealed, here or in their pages
    metadata,
    Column("id", Text, primary_key=True),  # a UUID that the desk drew
    Column("device", Text, nullable=False, index=True),
    Column("venue", Text, nullable=False),
    Column("begun_ms", Ms, nullable=False),
    Column("changed_ms", Ms, nullable=False, index=True),
    Column("state", Text, nullable=False),
    Column("why", Text),  # why it waits, or was refused: one word
    Column("code", LargeBinary, index=True),  # keyed hash of the code that the resident goes on with
    Column("twin", LargeBinary, index=True),  # keyed hash of name and birth date
    Column("card", Id, index=True),  # 32 hex digits, once issued
    Column("record", LargeBinary),  # the answers, sealed to the hub, in place of the pages
    Column("provisional", Integer),  # the place in the status list of the pass that the desk signed meanwhile
    Column("fetched_ms", Ms),  # when whoever signed up had the card; the pass ends then
)

sign_up_pages = Table(
    "sign_up_pages",
    metadata,
    Column("sign_up", Text, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("page", Text, nullable=False),
    Column("key", Text, nullable=False),  # which of the hub's keys opens it
    Column("sealed", LargeBinary, nullable=False),
)

delegates = Table(
    "delegates",  # keys that live on kiosks and sign provisional passes
    metadata,
    Column("key_id", Integer, primary_key=True, autoincrement=False),  # as a number of two bytes
    Column("device", Text, nullable=False, index=True),
    Column("public_key", LargeBinary, nullable=False),  # Ed25519
    Column("start", Integer, nullable=False),  # its places in the status list, the last one left out
    Column("end", Integer, nullable=False),
    Column("first_day", Integer, nullable=False),  # days since 1970-01-01
    Column("last_day", Integer, nullable=False),
)

links = Table(
    "links",  # what a phone may fetch, once or for some time; the link itself is not kept
    metadata,
    Column("hash", LargeBinary, primary_key=True),  # SHA-256
    Column("purpose", Text, nullable=False),
    Column("about", Text, nullable=False),  # a sign-up's id
    Column("expires_ms", Ms, nullable=False, index=True),
)
