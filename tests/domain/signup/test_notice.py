"""What people are told of their answers, and of how to give them: in the city's words or in ours."""

import pytest

from shared import assets
from shared.domain.signup.fields import Form
from shared.domain.signup.notice import MOST_CHARACTERS, Notice, paragraphs
from shared.domain.signup.pages import LANGUAGES, PAGES, Page
from shared.domain.signup.wording import Wording

WRITTEN = {Form.TEXT, Form.LINES}  # in any script
COUNCIL = Notice("City Council", "dpo@example.org", {"en": "One.\n\nTwo."})


def words(language: str) -> Wording:
    return Wording.read(assets.read("signup", f"{language}.toml"))


def test_the_citys_own_words_come_first_and_then_who_answers_for_it() -> None:
    *told, last = paragraphs(words("en"), "en", COUNCIL)
    assert told == ["One.", "Two."]
    assert "City Council" in last and "dpo@example.org" in last


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_the_city_did_not_write_has_ours(language: str) -> None:
    ours = paragraphs(words(language), language, None)
    assert paragraphs(words(language), language, Notice("C", "d"))[:-1] == ours
    assert len(ours) == 5, "what for, who sees it, how long, wallets, rights"
    whole = "\n".join(ours)
    assert "Apple" in whole and "Google" in whole and "ico.org.uk" in whole
    assert len(whole) < MOST_CHARACTERS
    for days in ("30", "90"):
        assert days in whole.translate(str.maketrans("০৩৯", "039"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_who_answers_for_it(language: str) -> None:
    last = paragraphs(words(language), language, COUNCIL)[-1]
    assert "City Council" in last and "dpo@example.org" in last and "{" not in last


@pytest.mark.parametrize("page", [page for page in PAGES if WRITTEN & {one.form for one in page.fields}])
def test_whoever_writes_chinese_is_told_what_is_possible(page: Page) -> None:
    """There are no Chinese keys on the screen."""
    assert words("zh").hint(page.name).endswith("写汉字需要输入法或键盘；写拼音或拉丁字母也可以。")
