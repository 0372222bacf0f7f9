"""The dashboard in a real Chromium: by keyboard, without JavaScript, at 320 pixels, and as axe sees it."""

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from hub.hub import Hub
from tests.dashboard import town
from tests.fakes.hub_process import HubProcess
from tests.fakes.sign_up_desk import sign_up_at, told

CHROMIUM = Path("/usr/bin/chromium")
pytestmark = [
    pytest.mark.skipif(not CHROMIUM.exists(), reason=f"no browser at {CHROMIUM}"),
    # Playwright's own loop and pipes are closed by its process, not by us.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]
PAGES = (
    "/",
    "/devices",
    f"/devices/{town.device_row(1)['id']}",
    "/rulings",
    "/rulings?dealt=yes",
    "/alarms",
    "/cards",
    "/sign-ups",
    "/use",
    "/use?by=venue",
    "/feedback",
    "/feedback/words",
    "/open-data",
    "/handouts",
    "/stock",
    "/bundle",
    "/people",
    "/staff",
    "/audit",
    "/password",
)


@pytest.fixture(scope="module")
def hub(busy_city: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    """A real hub in a process of its own."""
    folder = shutil.copytree(busy_city, tmp_path_factory.mktemp("browser") / "city")
    opened = Hub.open(folder)
    sign_up_at(opened, town.device_row(0)["id"], told())
    sign_up_at(opened, town.device_row(1)["id"], told())
    sign_up_at(opened, town.device_row(1)["id"], told()[:5])
    opened.close()
    with HubProcess(folder) as running:
        yield running


@pytest.fixture(scope="module")
def browser():
    """Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield browser
        browser.close()


_FOCUSED = """() => {
    const e = document.activeElement, box = e.getBoundingClientRect();
    if (e === document.body) return null;
    const place = [...document.querySelectorAll('*')].indexOf(e);
    return [place, getComputedStyle(e).outlineStyle, box.bottom, e.outerHTML.slice(0, 120)];
}"""


def open_page(browser, hub, *, script=False, width=1280, height=900, zoom=1):
    """A window of which amina is logged in, by keyboard alone."""
    context = browser.new_context(
        java_script_enabled=script,
        viewport={"width": width // zoom, "height": height // zoom},
        device_scale_factor=zoom,
    )
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.goto(f"{hub.url}/login")
    page.keyboard.press("Tab")  # the link that leads past the header
    page.keyboard.press("Tab")
    page.keyboard.type("amina")
    page.keyboard.press("Tab")
    page.keyboard.type(town.PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{hub.url}/")
    return page


def findings(page) -> list[str]:
    """What axe has to say against a page."""
    from axe_playwright_python.sync_playwright import Axe

    violations = Axe().run(page).response["violations"]
    return [f"{one['id']}: {[node['html'][:80] for node in one['nodes'][:3]]}" for one in violations]


@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_on_any_page(browser, hub, width):
    page = open_page(browser, hub, script=True, width=width)
    for path in ("/login", *PAGES, "/devices/no-such-device"):
        page.goto(hub.url + path)
        assert findings(page) == [], path
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    page.context.close()


def test_axe_finds_nothing_on_what_forms_answer(browser, hub):
    card = hub.command("card", "issue", "--name", "Ines Okafor")[0].split()[1]
    page = open_page(browser, hub, script=True, width=320)

    def press(path: str, button: str, **filled: str) -> None:
        page.goto(hub.url + path)
        for name, text in filled.items():
            page.fill(f"#{name}", text)
        page.get_by_role("button", name=button, exact=True).click()
        page.wait_for_load_state()
        assert findings(page) == [], button
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, button

    press("/devices", "Make a code")
    press("/rulings", "Mark the chosen as dealt with")
    press("/cards", "Find", card=card)
    page.get_by_role("button", name="Issue again").click()
    page.get_by_role("button", name="Link for Google Wallet").click()
    assert findings(page) == []
    press("/stock", "Set", item="sim-40gb", units="67")
    page.goto(hub.url + "/sign-ups")
    page.get_by_role("button", name="Open sign-up").first.click()
    assert findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.get_by_role("button", name="The same person").click()
    assert page.get_by_role("img", name="The new card as a QR code").is_visible()
    assert findings(page) == []
    press("/bundle", "Publish now")
    press("/login", "Log in", name="amina", password="not the right one")
    page.context.close()


def test_every_page_is_walked_by_keyboard_with_the_focus_in_sight(browser, hub):
    page = open_page(browser, hub)
    for path in PAGES:
        page.goto(hub.url + path)
        wanted = page.locator(
            "a:visible, button:visible, input:visible:not([type=hidden]), select:visible, [tabindex='0']"
        ).count()
        reached: list[int] = []
        for _ in range(wanted + 10):  # a date has a stop for each of its parts
            page.keyboard.press("Tab")
            found = page.evaluate(_FOCUSED)
            if found is None or (reached and found[0] == reached[0]):
                break  # once around
            place, outline, bottom, html = found
            assert (outline, bottom > 0) == ("solid", True), (path, html)
            reached.append(place)
        assert len(set(reached)) == wanted, (path, len(set(reached)), wanted)
        assert reached == sorted(reached), (path, "not in reading order")
    page.context.close()


def test_every_page_has_title_language_landmarks_and_headings_in_order(browser, hub):
    page = open_page(browser, hub)
    titles = set()
    for path in PAGES:
        page.goto(hub.url + path)
        assert page.locator("html[lang=en]").count() == 1
        assert (
            page.locator("main").count() == page.locator("header").count() == page.locator("h1").count() == 1
        )
        levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(e => +e.tagName[1])")
        steps = itertools.pairwise(levels)
        assert levels[0] == 1 and all(after <= before + 1 for before, after in steps), (path, levels)
        titles.add(page.title())
    assert len(titles) >= len(PAGES) - 2
    page.context.close()


def test_no_page_asks_for_anything_from_elsewhere_or_runs_a_script(browser, hub):
    page = open_page(browser, hub, script=True)
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    for path in PAGES:
        page.goto(hub.url + path)
        assert page.locator("script, [style], [onclick]").count() == 0, path
    assert {url for url in asked if not url.startswith(hub.url)} == set()
    assert complaints == []
    page.context.close()


def test_at_200_percent_zoom_nothing_is_cut_off(browser, hub):
    page = open_page(browser, hub, width=1280, height=1024, zoom=2)
    for path in PAGES:
        page.goto(hub.url + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 640, path
        cut = page.evaluate(
            """() => [...document.querySelectorAll('main button, main a, main label, main h1, main h2')]
            .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll'))
            .map(e => e.outerHTML.slice(0, 80))"""
        )
        assert cut == [], path
    page.context.close()


def test_a_lost_phone_by_keyboard_without_javascript(browser, hub):
    card = hub.command("card", "issue", "--name", "Ines Okafor")[0].split()[1]
    page = open_page(browser, hub)
    page.goto(f"{hub.url}/cards")
    page.focus("#card")
    page.keyboard.type(card)
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Issue again").press("Enter")
    assert page.get_by_role("status").inner_text().startswith("The card is issued again")
    assert page.get_by_role("img", name="The new card as a QR code").is_visible()
    assert card not in page.url
    page.context.close()


def test_a_new_code_can_be_read_from_the_screen(browser, hub):
    import cv2
    import numpy as np
    import zxingcpp

    page = open_page(browser, hub)
    page.goto(f"{hub.url}/devices")
    page.get_by_role("button", name="Make a code").press("Enter")
    shown = page.get_by_role("img", name="The enrolment code as a QR code; its text is below")
    picture = cv2.imdecode(np.frombuffer(shown.screenshot(), np.uint8), cv2.IMREAD_COLOR)
    read = zxingcpp.read_barcodes(picture)
    assert [code.text for code in read] == [page.locator(".codetext code").inner_text()]
    assert read[0].text.startswith(f"portcullis:enrol?hub={hub.url}&")
    page.context.close()
