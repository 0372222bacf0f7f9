"""The questions on a phone in a real Chromium: as axe sees them, at 320 pixels, in both directions."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from hub import devices
from hub.hub import Hub
from hub.signup import intake, phone
from shared.domain.signup.pages import LANGUAGES
from shared.wire.signup import Place
from tests.dashboard import town
from tests.dashboard.test_browser import findings
from tests.fakes.sign_up_desk import ADA, SECRET, sealed, sign_up_at, told

CHROMIUM = Path("/usr/bin/chromium")
pytestmark = [
    pytest.mark.skipif(not CHROMIUM.exists(), reason=f"no browser at {CHROMIUM}"),
    # Playwright's own loop and pipes are closed by its process, not by us.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]
WIDTH = 320
DESK = town.device_row(1)["id"]


@pytest.fixture
def page():
    """A small phone."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": 640})
        page.set_default_timeout(20_000)
        yield page
        browser.close()


def link(hub: Hub, language: str) -> tuple[UUID, str]:
    """Of a sign-up that was begun in this language."""
    sign_up = uuid4()
    pages = [("start", {"code": "7KX2"}), ("language", {"language": language})]
    envelopes = [
        sealed(hub, Place(sign_up, number, *(name, DESK)), held)
        for number, (name, held) in enumerate(pages, 1)
    ]
    with hub.write() as connection:
        device = devices.find(connection, DESK)
        assert device is not None
        intake.take(hub, connection, device, envelopes, hub.now_ms())
    return sign_up, phone.PATH + phone.begin(hub, device, sign_up, len(pages))


def fine(page) -> None:
    """Nothing for axe to say, nothing cut off, no script."""
    assert findings(page) == [], page.url
    assert page.evaluate("document.documentElement.scrollWidth") <= WIDTH, page.url
    assert page.locator("script, [style], [onclick]").count() == 0


def go_on(page) -> None:
    page.locator("main form button").first.press("Enter")
    page.wait_for_load_state()


def answers(page) -> Iterator[str]:
    """Fill in page after page, until the questions are over."""
    page.check("#wallet-none")
    yield "wallet"
    page.check("#home-here")
    yield "home"
    page.fill("#postcode", "SW1A 1AA")
    yield "postcode"
    page.fill("#first_name", "عبد الرحمن")
    yield "name"
    for part, text in (("day", "27"), ("month", "3"), ("year", "1958")):
        page.fill(f"#date_of_birth-{part}", text)
    yield "birth"
    page.fill("#address", "12 Marsham Street")
    yield "address"
    page.check("#consents-news")
    yield "contact"
    yield "access"
    yield "notice"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_nothing_from_the_link_to_the_end(served, page, language):
    _, path = link(served.hub, language)
    page.goto(served.url + path)
    fine(page)
    go_on(page)
    for name in answers(page):
        assert page.url.endswith(f"/{name}"), page.url
        fine(page)
        go_on(page)
    assert page.url.endswith("/check")
    assert page.locator(f"html[lang={language}][dir={'rtl' if language == 'ar' else 'ltr'}]").count() == 1
    fine(page)
    go_on(page)
    fine(page)
    for over in ("/join/over", "/w/over"):
        page.goto(served.url + over)
        fine(page)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_nothing_where_the_card_is(served, page, language):
    sign_up_at(served.hub, DESK, told(ADA | {"language": {"language": language}}, secret=SECRET))
    page.goto(f"{served.url}/w/{SECRET}")
    fine(page)
    assert page.locator(".qr").count() == 0
    go_on(page)
    assert page.locator(f"html[lang={language}] .qr").count() == 1
    fine(page)
    with page.expect_download() as saved:
        page.locator("a[download]").click()
    assert saved.value.suggested_filename == "card.png"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_wrong_is_said_in_every_language(served, page, language):
    _, path = link(served.hub, language)
    page.goto(served.url + path)
    go_on(page)
    page.goto(f"{page.url.rsplit('/', 1)[0]}/birth")
    go_on(page)
    assert page.locator("[role=alert] a[href='#date_of_birth']").count() == 1
    fine(page)
