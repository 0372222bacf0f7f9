"""HTTP Message Signatures: the RFC's own examples, a peer in both directions, and whatever strangers send."""

import base64
from dataclasses import dataclass, field, replace

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from http_message_signatures import (
    HTTPMessageSigner,
    HTTPMessageVerifier,
    MappingKeyResolver,
    algorithms,
)
from hypothesis import given
from hypothesis import strategies as st

from shared.wire.httpsig import (
    DIGEST,
    INPUT,
    LASTS_S,
    SIGNATURE,
    Refusal,
    Request,
    RequestSignature,
    SignatureRefused,
    content_digest,
    read_request,
    sign_request,
    sign_response,
    signature_base,
    verify_request,
    verify_response,
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
HUB = Ed25519PrivateKey.from_private_bytes(b"h" * 32)
DEVICE = "00000000-1111-4222-8333-444444444444"
NONCE = "A" * 21 + "_"
NOW = 1_763_790_000
REQUEST = Request("POST", "/v1/logs/x/events", "a=1", b'{"from": 1}')


def signed(request: Request = REQUEST) -> dict[str, str]:
    return sign_request(KEY, DEVICE, request, NOW, NONCE)


def code(headers: dict[str, str], request: Request = REQUEST, now_s: int = NOW) -> Refusal | None:
    """How a request fares at the hub."""
    try:
        verify_request(read_request(headers), request, KEY.public_key(), now_s)
    except SignatureRefused as refused:
        return refused.code
    return None


def answered(
    headers: dict[str, str], status: int = 200, body: bytes = b"{}", to: str | None = None
) -> Refusal | int:
    """How an answer fares at the device."""
    try:
        return verify_response(
            headers, status, body, to or signed()[SIGNATURE], {"ab01": HUB.public_key()}.get
        )
    except SignatureRefused as refused:
        return refused.code


def answer(status: int = 200, body: bytes = b"{}") -> dict[str, str]:
    return sign_response(HUB, "ab01", status, body, signed()[SIGNATURE], NOW)


# RFC 9421, appendix B.1.4 and B.2.6
RFC_KEY = Ed25519PrivateKey.from_private_bytes(
    base64.urlsafe_b64decode("n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU=")
)
RFC_PARAMS = (
    '("date" "@method" "@path" "@authority" "content-type" "content-length")'
    ';created=1618884473;keyid="test-key-ed25519"'
)
RFC_SIGNATURE = "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="
RFC_REQUEST_DIGEST = (
    "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:"
)
# Section 2.4: an answer that covers its request, under test-key-ecc-p256 of B.1.3
RFC_ANSWER_DIGEST = (
    "sha-512=:0Y6iCBzGg5rZtoXS95Ijz03mslf6KAMCloESHObfwnHJDbkkWWQz6PhhU9kxsTbARtY2PTBOzq24uJFpHsMuAg==:"
)
RFC_ANSWER_PARAMS = (
    '("@status" "content-digest" "content-type" "@authority";req "@method";req "@path";req '
    '"content-digest";req);created=1618884479;keyid="test-key-ecc-p256"'
)
RFC_ANSWER_SIGNATURE = (
    "dMT/A/76ehrdBTD/2Xx8QuKV6FoyzEP/I9hdzKN8LQJLNgzU4W767HK05rx1i8meNQQgQPgQp8wq2ive3tV5Ag=="
)
RFC_P256 = b"""-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqIVYZVLCrPZHGHjP17CTW0/+D9Lf
w0EkjqF7xB4FivAxzic30tMM4GF+hR6Dxh71Z50VGGdldkkDXZCnTNnoXQ==
-----END PUBLIC KEY-----
"""


def test_the_request_of_the_rfc_gets_the_signature_of_the_rfc():
    base = signature_base(
        [
            ('"date"', "Tue, 20 Apr 2021 02:07:55 GMT"),
            ('"@method"', "POST"),
            ('"@path"', "/foo"),
            ('"@authority"', "example.com"),
            ('"content-type"', "application/json"),
            ('"content-length"', "18"),
        ],
        RFC_PARAMS,
    )
    assert base64.b64encode(RFC_KEY.sign(base)).decode() == RFC_SIGNATURE


def test_the_answer_of_the_rfc_verifies_with_parts_of_its_request():
    base = signature_base(
        [
            ('"@status"', "503"),
            ('"content-digest"', RFC_ANSWER_DIGEST),
            ('"content-type"', "application/json"),
            ('"@authority";req', "example.com"),
            ('"@method";req', "POST"),
            ('"@path";req', "/foo"),
            ('"content-digest";req', RFC_REQUEST_DIGEST),
        ],
        RFC_ANSWER_PARAMS,
    )
    raw = base64.b64decode(RFC_ANSWER_SIGNATURE)
    der = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
    load_pem_public_key(RFC_P256).verify(der, base, ec.ECDSA(hashes.SHA256()))


def test_the_digests_of_rfc_9530():
    assert content_digest(b'{"hello": "world"}\n') == "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:"
    assert content_digest(b"") == "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:"


def test_a_request_is_of_the_form_that_the_page_shows():
    assert signed()[INPUT] == (
        f'd=("@method" "@path" "@query" "content-digest");created={NOW};expires={NOW + LASTS_S}'
        f';nonce="{NONCE}";keyid="{DEVICE}";alg="ed25519";tag="portcullis"'
    )
    assert answer()[INPUT] == (
        f'h=("@status" "content-digest" "signature";req;key="d");created={NOW};keyid="ab01"'
        ';alg="ed25519";tag="portcullis"'
    )


def test_what_was_read_is_told():
    found = read_request(signed())
    assert isinstance(found, RequestSignature)
    assert (found.key_id, found.nonce, found.created_s) == (DEVICE, NONCE, NOW)
    assert found.expires_s == NOW + LASTS_S
    assert found.header == signed()[SIGNATURE]


def test_each_request_has_a_nonce_of_its_own():
    nonces = {read_request(sign_request(KEY, DEVICE, REQUEST, NOW)).nonce for _ in range(20)}
    assert len(nonces) == 20


@pytest.mark.parametrize(
    "changed",
    [
        {"method": "GET"},
        {"path": "/v1/logs/y/events"},
        {"query": ""},
        {"query": "a=2"},
        {"body": b""},
        {"body": b'{"from": 2}'},
    ],
)
def test_another_request_under_the_same_signature_is_refused(changed):
    assert code(signed()) is None
    assert code(signed(), replace(REQUEST, **changed)) is Refusal.BAD


@pytest.mark.parametrize("apart", [-LASTS_S - 1, LASTS_S + 1, 86_400 * 365])
def test_a_request_of_another_time_is_late_and_only_once_its_signature_is_good(apart):
    assert code(signed(), now_s=NOW + apart) is Refusal.LATE
    assert code(signed(), replace(REQUEST, body=b"x"), now_s=NOW + apart) is Refusal.BAD
    assert code(signed(), now_s=NOW + LASTS_S) is code(signed(), now_s=NOW - LASTS_S) is None


@pytest.mark.parametrize("name", [DIGEST, INPUT, SIGNATURE])
def test_a_request_that_lacks_a_header_is_not_signed(name):
    headers = signed()
    del headers[name]
    assert code(headers) is Refusal.MISSING


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (';alg="ed25519"', ""),
        ('alg="ed25519"', 'alg="hmac-sha256"'),
        ('tag="portcullis"', 'tag="other"'),
        ("d=(", "e=("),
        (' "content-digest"', ""),
        ("created=1", "created=01"),
        (f"expires={NOW + 300}", f"expires={NOW + 301}"),
        (f"expires={NOW + 300}", f"expires={NOW}"),
        (f";expires={NOW + 300}", ""),
        (";nonce", "; nonce"),
        (DEVICE, DEVICE.upper().replace("0", "A")),
        (NONCE, NONCE[1:]),
        (NONCE, "\N{FULLWIDTH DIGIT ONE}" * 22),
    ],
)
def test_a_signature_of_another_form_is_not_read(old, new):
    headers = signed()
    assert old in headers[INPUT]
    headers[INPUT] = headers[INPUT].replace(old, new)
    assert code(headers) is Refusal.UNREADABLE


def test_two_signatures_are_one_too_many():
    headers = signed()
    for name in (INPUT, SIGNATURE):
        doubled = headers | {name: f"{headers[name]}, {headers[name]}"}
        assert code(doubled) is Refusal.UNREADABLE


def test_no_path_can_bring_lines_of_its_own_into_what_is_signed():
    twisted = replace(REQUEST, path='/v1/feed\n"@query": ?after=1')
    with pytest.raises(SignatureRefused):
        signed(twisted)
    assert code(signed(), twisted) is Refusal.UNREADABLE


HEADERS = st.sampled_from((DIGEST, INPUT, SIGNATURE))


@given(HEADERS, st.integers(0, 399), st.integers(0, 7))
def test_any_changed_bit_is_refused(name, place, bit):
    for headers, judge in ((signed(), code), (answer(), answered)):
        text = headers[name]
        place %= len(text)
        changed = text[:place] + chr(ord(text[place]) ^ 1 << bit) + text[place + 1 :]
        assert judge(headers | {name: changed}) in set(Refusal)


@given(st.dictionaries(HEADERS, st.text() | st.binary().map(lambda raw: raw.decode("latin-1"))))
def test_whatever_strangers_write_in_headers_is_refused_and_nothing_else(headers):
    assert code(headers) in set(Refusal)
    assert code(signed() | headers) in set(Refusal) or not headers
    assert answered(headers) in set(Refusal)
    assert answered(answer() | headers) in set(Refusal) or not headers


def test_an_answer_fits_its_request_status_and_body_only():
    assert answered(answer()) == NOW
    assert answered(answer(304, b""), 304, b"") == NOW
    assert answered(answer(), status=201) is Refusal.BAD
    assert answered(answer(), body=b"{ }") is Refusal.BAD
    other = sign_request(KEY, DEVICE, REQUEST, NOW, "B" * 22)[SIGNATURE]
    assert answered(answer(), to=other) is Refusal.BAD


def test_an_answer_by_nobody_we_know_is_refused():
    stranger = sign_response(KEY, "ab01", 200, b"{}", signed()[SIGNATURE], NOW)
    unknown = sign_response(HUB, "ab02", 200, b"{}", signed()[SIGNATURE], NOW)
    assert answered(stranger) is answered(unknown) is Refusal.BAD


def test_a_request_never_passes_for_an_answer():
    assert answered(signed()) is Refusal.UNREADABLE
    assert code(answer()) is Refusal.UNREADABLE


# The peer: the library http-message-signatures, given the same messages as objects.


@dataclass
class PeerRequest:
    method: str
    url: str
    headers: dict[str, str]


@dataclass
class PeerAnswer:
    status_code: int
    headers: dict[str, str]
    request: PeerRequest
    url: str = field(default="")


class PatientVerifier(HTTPMessageVerifier):
    """It asks the machine's clock; our messages come with a time of their own."""

    def validate_created_and_expires(self, sig_input, max_age=None):
        pass


KEYS = MappingKeyResolver(
    public_keys={
        DEVICE: KEY.public_key(),
        "ab01": HUB.public_key(),
        "test-key-ed25519": RFC_KEY.public_key(),
    },
    private_keys={DEVICE: KEY, "ab01": HUB},
)
PEER = PatientVerifier(signature_algorithm=algorithms.ED25519, key_resolver=KEYS)


def test_the_peer_passes_the_rfcs_example_too():
    headers = {
        "Host": "example.com",
        "Date": "Tue, 20 Apr 2021 02:07:55 GMT",
        "Content-Type": "application/json",
        "Content-Length": "18",
        "Signature-Input": f"sig-b26={RFC_PARAMS}",
        "Signature": f"sig-b26=:{RFC_SIGNATURE}:",
    }
    message = PeerRequest("POST", "https://example.com/foo?param=Value&Pet=dog", headers)
    assert len(PEER.verify(message, max_age=None)) == 1


def peer_request(request: Request) -> PeerRequest:
    query = f"?{request.query}" if request.query else ""
    return PeerRequest(request.method, f"https://hub.example{request.path}{query}", signed(request))


REQUESTS = st.builds(
    Request,
    st.sampled_from(("GET", "POST")),
    st.from_regex(r"(/[a-z0-9._-]{1,9}){1,4}", fullmatch=True),
    st.from_regex(r"([a-z]{1,4}=[a-z0-9]{0,5}(&[a-z]{1,4}=[a-z0-9]{1,5})?)?", fullmatch=True),
    st.binary(max_size=40),
)


@given(REQUESTS, st.integers(200, 599), st.binary(max_size=40))
def test_what_we_sign_the_peer_verifies(request_, status, body):
    message = peer_request(request_)
    found = PEER.verify(message, max_age=None, expect_tag="portcullis", body=request_.body)
    assert found[0].nonce == NONCE
    headers = sign_response(HUB, "ab01", status, body, message.headers[SIGNATURE], NOW)
    assert PEER.verify(PeerAnswer(status, headers, message), max_age=None, expect_tag="portcullis", body=body)


@given(REQUESTS, st.integers(200, 599), st.binary(max_size=40))
def test_what_the_peer_signs_verifies_over_our_base(request_, status, body):
    """The peer writes the parameters in an order of its own, so only the base is compared."""
    message = peer_request(request_)
    reply = PeerAnswer(status, {}, message)
    components = ('"@status"', '"content-digest"', '"signature";req;key="d"')
    signer = HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=KEYS)
    signer.sign(reply, key_id="ab01", label="h", covered_component_ids=components, body=body)
    member = message.headers[SIGNATURE].removeprefix("d=")
    values = (str(status), reply.headers[DIGEST], member)
    base = signature_base(zip(components, values, strict=True), reply.headers[INPUT].removeprefix("h="))
    HUB.public_key().verify(base64.b64decode(reply.headers[SIGNATURE][3:-1]), base)
