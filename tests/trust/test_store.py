"""What a device accepts as its bundle, and what it keeps when the new one is bad."""

import contextlib
import os
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shared.domain.evidence import CardStatus, Evidence
from shared.tokens.issue import issue
from shared.tokens.transport import to_digits
from shared.tokens.verify import TokenVerifier
from shared.trust import bundle
from shared.trust.fault import TrustFault, Wrong
from shared.trust.reader import CatalogueError
from shared.trust.root import key_id
from shared.trust.root import sign as sign_root
from shared.trust.store import FILE_NAME, MAX_BYTES, PREVIOUS, TrustStore, pack
from tests.tokens.samples import ISSUER_KEY, KEY_ID, LONDON, claims
from tests.trust.samples import CATALOGUE, DAY_MS, T0, Publisher, at, private

NOW = at(T0 + 1000)


@pytest.fixture
def store(tmp_path):
    return TrustStore(tmp_path / "trust")


@pytest.fixture
def source(tmp_path):
    return tmp_path / "offered.cbor"


def refused(store: TrustStore, source, now=NOW) -> Wrong:
    before = store.current()
    with pytest.raises(TrustFault) as caught:
        store.offer(source, now)
    assert store.current() is before
    return caught.value.code


def reopened(store: TrustStore) -> TrustStore:
    return TrustStore(store.folder)


def test_a_good_bundle_is_used_and_kept(store, source):
    assert store.current() is None
    assert store.fault is Wrong.MISSING
    accepted = store.offer(Publisher(statuses={40_000: CardStatus.SUSPENDED}).write(source), NOW)
    again = reopened(store)
    assert store.fault is again.fault is None
    assert again.current().manifest == accepted.manifest
    card = TokenVerifier(accepted.ring, accepted.zone, None).verify(
        to_digits(issue(claims(), KEY_ID, ISSUER_KEY)), NOW
    )
    assert accepted.evidence(card, NOW) == Evidence(CardStatus.SUSPENDED, 1)
    assert accepted.zone == LONDON


def test_a_folder_of_the_same_parts_will_do(store, tmp_path):
    folder = tmp_path / "parts"
    folder.mkdir()
    for name, data in Publisher().files().items():
        (folder / name).write_bytes(data)
    (folder / "readme.txt").write_text("looked at by nobody")
    assert store.offer(folder, NOW).version == T0


def test_evidence_has_no_negative_age_and_no_default(store, source):
    kept = store.offer(Publisher().write(source), NOW)
    verifier = TokenVerifier(kept.ring, kept.zone, None)
    card = verifier.verify(to_digits(issue(claims(), KEY_ID, ISSUER_KEY)), NOW)
    assert kept.evidence(card, at(T0 - 10 * DAY_MS)) == Evidence(CardStatus.VALID, 0)
    assert kept.evidence(card, at(T0 + DAY_MS)).age_s == 86_400
    outside = replace(card, status_index=65_536)
    assert kept.evidence(outside, NOW).status is CardStatus.UNKNOWN
    assert kept.evidence(replace(card, issuer=7), NOW).status is CardStatus.UNKNOWN


def test_bytes_anywhere_count(store, source):
    """Whatever is changed in the file, the bundle is refused and the last good one stays."""
    store.offer(Publisher().write(source), NOW)
    whole = pack(Publisher(version=T0 + 1).files())
    for place in range(0, len(whole), 5):
        changed = bytearray(whole)
        changed[place] ^= 1 << place % 8
        source.write_bytes(changed)
        refused(store, source)
    source.write_bytes(whole)
    assert store.offer(source, NOW).version == T0 + 1


def test_a_cut_file_is_refused(store, source):
    whole = pack(Publisher().files())
    for length in (*range(0, len(whole), 37), len(whole) - 1):
        source.write_bytes(whole[:length])
        refused(store, source)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_garbage_is_refused(store, source, garbage):
    source.write_bytes(garbage)
    refused(store, source)


def test_what_is_missing_or_too_big_says_so(store, source, tmp_path):
    assert refused(store, tmp_path / "nowhere.cbor") is Wrong.MISSING
    with source.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert refused(store, source) is Wrong.TOO_BIG
    (tmp_path / "empty").mkdir()
    assert refused(store, tmp_path / "empty") is Wrong.DAMAGED
    assert refused(store, Publisher(catalogue=CATALOGUE + "#" * 600_000).write(source)) is Wrong.TOO_BIG


def test_a_status_list_that_would_burst_is_refused(store, source, monkeypatch):
    files = Publisher().files()
    monkeypatch.setattr("shared.trust.statuslist.MAX_BYTES", 10_000)  # the list has 16,384
    source.write_bytes(pack(files))
    assert refused(store, source) is Wrong.DAMAGED


def test_older_is_refused_and_the_same_is_not(store, source):
    newer, older = Publisher(version=T0 + 10), Publisher(version=T0 + 9)
    store.offer(newer.write(source), NOW)
    assert refused(store, older.write(source)) is Wrong.OLDER
    assert store.offer(newer.write(source), NOW).version == T0 + 10
    assert refused(reopened(store), older.write(source)) is Wrong.OLDER


def test_an_older_part_in_a_newer_manifest_is_refused(store, source):
    store.offer(Publisher(version=T0 + 10).write(source), NOW)
    sneaky = Publisher(version=T0 + 20, part_versions={bundle.status_name(1): T0 + 9})
    assert refused(store, sneaky.write(source)) is Wrong.OLDER


@pytest.mark.parametrize("name", [bundle.CATALOGUE, "status-1.cbor", bundle.MANIFEST, bundle.ROOT])
def test_mixing_two_bundles_is_refused(store, source, name):
    second = Publisher(
        root_version=T0 + 5,
        version=T0 + 5,
        publisher=8,
        catalogue=CATALOGUE + "# changed",
        statuses={1: CardStatus.WITHDRAWN},
    ).files()
    source.write_bytes(pack(Publisher().files() | {name: second[name]}))
    assert refused(store, source) in (Wrong.DAMAGED, Wrong.WRONG_SIGNER)


def test_a_part_more_or_less_is_refused(store, source):
    files = Publisher().files()
    source.write_bytes(pack(files | {"status-2.cbor": b""}))
    assert refused(store, source) is Wrong.DAMAGED
    for name in files:
        source.write_bytes(pack({key: data for key, data in files.items() if key != name}))
        assert refused(store, source) is Wrong.DAMAGED


def test_expiry_is_judged_when_it_is_offered_and_never_again(store, source):
    short = Publisher(expires_ms=T0 + DAY_MS).write(source)
    assert refused(store, short, at(T0 + DAY_MS)) is Wrong.EXPIRED
    store.offer(short, at(T0 + DAY_MS - 1))
    assert reopened(store).current() is not None  # weeks later it still opens


@pytest.mark.parametrize(
    "stranger",
    [
        Publisher(signers=(1,)),
        Publisher(signers=(1, 1)),
        Publisher(signers=(1, 7)),
        Publisher(named_publisher=8),
        Publisher(roots=(4, 5, 6), signers=(1, 2)),
    ],
)
def test_other_signers_are_refused(store, source, stranger):
    assert refused(store, stranger.write(source)) is Wrong.WRONG_SIGNER


def test_the_first_root_is_pinned(store, source):
    store.offer(Publisher().write(source), NOW)
    usurper = Publisher(roots=(4, 5, 6), signers=(4, 5), version=T0 + 1, root_version=T0 + 1)
    assert refused(store, usurper.write(source)) is Wrong.WRONG_SIGNER
    assert refused(reopened(store), usurper.write(source)) is Wrong.WRONG_SIGNER
    assert refused(store, replace(usurper, city=2).write(source)) is Wrong.WRONG_CITY
    assert refused(store, Publisher(manifest_city=2, version=T0 + 1).write(source)) is Wrong.WRONG_CITY


def test_a_new_root_needs_the_old_threshold_and_its_own(store, source):
    first = store.offer(Publisher().write(source), NOW)
    new = Publisher(roots=(4, 5, 6), version=T0 + 1, root_version=T0 + 1)
    for signers in ((1, 2), (4, 5), (1, 4, 5), (1, 2, 4)):
        assert refused(store, replace(new, signers=signers).write(source)) is Wrong.WRONG_SIGNER
    accepted = store.offer(replace(new, signers=(1, 2, 4, 5)).write(source), NOW)
    assert accepted.fingerprint != first.fingerprint
    assert refused(store, Publisher(version=T0 + 2).write(source)) in (Wrong.WRONG_SIGNER, Wrong.OLDER)
    back = Publisher(version=T0 + 2).files()
    back[bundle.ROOT] = sign_root(Publisher().root(), [private(seed) for seed in (1, 2, 4, 5)])
    source.write_bytes(pack(back))
    assert refused(store, source) is Wrong.OLDER


def test_weak_keys_have_no_place_in_a_bundle(store, source):
    files = Publisher().files()
    identity = (1).to_bytes(32, "little")
    weak = replace(Publisher().root(), publishers={key_id(identity): identity})
    source.write_bytes(pack(files | {bundle.ROOT: sign_root(weak, [private(1), private(2)])}))
    assert refused(store, source) is Wrong.DAMAGED


def test_a_mistake_in_the_catalogue_is_told_in_full(store, source):
    with pytest.raises(CatalogueError) as caught:
        store.offer(Publisher(catalogue=CATALOGUE.replace("fresh", "frehs")).write(source), NOW)
    assert str(caught.value) == "catalogue.toml:10: unknown key 'frehs'. Did you mean 'fresh'?"
    assert caught.value.code == "catalogue_mistake"


class PowerCutError(Exception):
    """The moment at which the machine stopped."""


@pytest.mark.parametrize("steps", range(12))
def test_a_crash_at_any_step_leaves_one_whole_bundle(store, source, monkeypatch, steps):
    store.offer(Publisher().write(source), NOW)
    left = [steps]
    real_fsync, real_replace = os.fsync, os.replace

    def cut() -> None:
        left[0] -= 1
        if left[0] < 0:
            raise PowerCutError

    def fsync(descriptor: int) -> None:
        cut()
        real_fsync(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr("pathlib.Path.replace", lambda path, target: (cut(), real_replace(path, target)))
    with contextlib.suppress(PowerCutError):
        store.offer(Publisher(version=T0 + 1).write(source), NOW)
    monkeypatch.undo()
    after = reopened(store)
    assert after.fault is None
    assert after.current().version in (T0, T0 + 1)
    assert after.offer(Publisher(version=T0 + 1).write(source), NOW).version == T0 + 1


def test_a_full_disk_keeps_the_old_one(store, source, monkeypatch):
    store.offer(Publisher().write(source), NOW)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert refused(store, Publisher(version=T0 + 1).write(source)) is Wrong.NOT_KEPT
    monkeypatch.undo()
    assert reopened(store).current().version == T0


def test_a_torn_current_falls_back_loudly_and_not_for_offers(store, source, caplog):
    store.offer(Publisher().write(source), NOW)
    store.offer(Publisher(version=T0 + 5).write(source), NOW)
    current = store.folder / FILE_NAME
    current.write_bytes(current.read_bytes()[:1000])
    after = reopened(store)
    assert after.current().version == T0
    assert after.fault is Wrong.DAMAGED
    assert "older bundle" in caplog.text
    assert refused(after, Publisher(version=T0 + 4).write(source)) is Wrong.OLDER
    assert after.offer(Publisher(version=T0 + 5).write(source), NOW).version == T0 + 5
    assert after.fault is None


def test_nothing_good_on_disk_is_no_bundle(store, source):
    store.offer(Publisher().write(source), NOW)
    store.offer(Publisher(version=T0 + 5).write(source), NOW)
    for name in (FILE_NAME, PREVIOUS):
        (store.folder / name).write_bytes(b"torn")
    after = reopened(store)
    assert after.current() is None
    assert after.fault is Wrong.DAMAGED
    assert refused(after, Publisher(version=T0 + 4).write(source)) is Wrong.OLDER


def test_a_lost_mark_is_taken_from_the_bundle(store, source):
    store.offer(Publisher(version=T0 + 5).write(source), NOW)
    (store.folder / "mark.cbor").unlink()
    after = reopened(store)
    assert refused(after, Publisher(version=T0 + 4).write(source)) is Wrong.OLDER
    usurper = Publisher(roots=(4, 5, 6), signers=(4, 5), version=T0 + 9, root_version=T0 + 9)
    assert refused(after, usurper.write(source)) is Wrong.WRONG_SIGNER


def test_no_list_is_never_taken_for_nobody_cancelled(store, source):
    store.offer(Publisher().write(source), NOW)
    assert refused(store, Publisher(version=T0 + 5, lists=False).write(source)) is Wrong.DAMAGED


def test_a_folder_that_cannot_be_seen_into_is_missing_not_a_crash(tmp_path):
    locked = tmp_path / ("a" * 300)  # no folder has so long a name: looking for it fails as in a locked one
    assert refused(TrustStore(tmp_path / "trust"), locked) is Wrong.MISSING
    assert TrustStore(locked).fault is Wrong.DAMAGED
