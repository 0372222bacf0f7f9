"""What stands on a receipt."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.library.values import Deed, Line, Reason
from kiosk.paper.receipt import Item, Part, Receipt, by_deed, with_line


def told(*lines: Line) -> tuple[Line, ...]:
    kept: tuple[Line, ...] = ()
    for line in lines:
        kept = with_line(kept, line)
    return kept


def test_what_was_not_done_is_not_on_it():
    refused = Line("1", Deed.BORROWED, done=False, why=Reason.OWES)
    assert told(refused) == ()
    lent = Line("1", Deed.BORROWED, done=True, due="2026-12-13")
    assert told(lent, refused) == (lent,), "a refusal takes nothing away"


def test_a_loan_that_came_to_an_end_is_not_promised_any_more():
    lent, back = Line("1", Deed.BORROWED, True, due="1 June"), Line("1", Deed.RETURNED, True)
    assert told(lent, back) == (back,)
    assert told(lent, back, lent) == (back, lent), "the return was made all the same"


def test_the_last_due_date_counts():
    lent, longer = Line("1", Deed.BORROWED, True, due="1 June"), Line("1", Deed.RENEWED, True, due="1 July")
    assert told(lent, longer) == (longer,)
    assert by_deed(told(lent, longer)) == {Deed.RENEWED: (longer,)}


@given(st.lists(st.builds(Line, st.sampled_from("123"), st.sampled_from(Deed), st.booleans()), max_size=20))
def test_no_item_stands_twice_under_one_heading(lines):
    for some in by_deed(told(*lines)).values():
        assert some
        assert len({line.item for line in some}) == len(some)
        assert all(line.done for line in some)


def test_in_plain_text():
    receipt = Receipt(
        "Charing Cross Library",
        "22 November 2026, 12:00",
        (
            Part("Borrowed", (Item("Mrs Dalloway", "Back by 13 December"),)),
            Part("Returned", (Item("White Teeth", ""),)),
        ),
    )
    assert receipt.text() == (
        "Charing Cross Library\n22 November 2026, 12:00\n\n"
        "Borrowed\nMrs Dalloway\nBack by 13 December\n\nReturned\nWhite Teeth\n"
    )
