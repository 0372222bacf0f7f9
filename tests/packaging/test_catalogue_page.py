"""docs/catalogue.md: what it tells council officers is what the program reads."""

import re
from pathlib import Path

import pytest

from shared.domain.card import AgeBand, Kind
from shared.domain.offers import Category
from shared.domain.service import Holidays, Per, Scope
from shared.trust import catalogue
from shared.trust.catalogue import CatalogueError, parse

PAGE = (Path(__file__).parents[2] / "docs" / "catalogue.md").read_text("utf-8")
EXAMPLES = "\n".join(re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL))


def test_its_examples_are_one_whole_catalogue() -> None:
    made = parse(EXAMPLES.encode(), "catalogue.toml")
    swim = made.services["swim"]
    assert made.zone.key == "Pacific/Auckland"
    assert [rate.letter for rate in swim.rates] == ["C", "J", "A"]
    assert made.venues["harbour-baths"].services == ("swim",)


def test_it_has_every_key_and_word_with_an_example() -> None:
    keys = {
        *["bank_holidays", "city", "term", "service", "venue", "name", "zone", "first", "last"],
        *catalogue._SERVICE_KEYS.split(),
        *["offer", *catalogue._OFFER_KEYS.split()],
        *["handout", *catalogue._HANDOUT_KEYS.split()],
        *["where", "staffed", "quiet", "lat", "lon", "address"],
        *["times", "per", "scope", "children", "adults", "per_adult"],
        *[
            "letter",
            "price",
            "kinds",
            "ages",
            "entitlements",
            "open",
            "days",
            "from",
            "to",
            "holidays",
            "services",
        ],
    }
    words = {one.label for one in (*Kind, *AgeBand)} | {
        one.value for one in (*Per, *Scope, *Holidays, *Category)
    }
    assert {key for key in keys if not re.search(rf"\b{key}( =|\]\])|\[{key}\]", EXAMPLES)} == set()
    assert {word for word in words if f'"{word}"' not in PAGE and f"`{word}`" not in PAGE} == set()


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("price = 340", 'price = "3.40"'),
        ("capacity = 140", "capasity = 140"),
        ('kinds = ["concession"]', 'kinds = ["residents"]'),
    ],
)
def test_its_mistakes_are_told_in_its_words(right: str, wrong: str) -> None:
    assert right in EXAMPLES
    with pytest.raises(CatalogueError) as caught:
        parse(EXAMPLES.replace(right, wrong).encode(), "city/public/catalogue.toml")
    told = re.search(rf"catalogue_mistake: .*:\d+: {re.escape(caught.value.what)}\. (.*)", PAGE)
    assert told is not None
    assert told[1] == caught.value.remedy
