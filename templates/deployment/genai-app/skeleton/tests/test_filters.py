import random

import pytest

import settings
from filters import Blocked, Filter, StreamFilter
from settings import Rule

KEY = Rule("key", r"AKIA[A-Z0-9]{16}", "block", "That is a key.")
NUMBER = Rule("number", r"\b\d{3}-\d{3}\b")
NAME = Rule("name", r"ann smith")
RULES = Filter([KEY, NUMBER, NAME])


def test_masks_what_matches():
    assert RULES.apply("Call 123-456, says Ann Smith") == "Call [number], says [name]"


def test_blocks_with_the_message_of_the_rule():
    with pytest.raises(Blocked, match="That is a key") as caught:
        RULES.apply("x akia0123456789ABCDEF y")
    assert caught.value.rule == "key"


def stream(text: str, cuts: list[int], window: int = 30) -> list[str]:
    stream_filter = StreamFilter(RULES, window)
    pieces = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    return [*(stream_filter.feed(piece) for piece in pieces), stream_filter.finish()]


def test_a_stream_is_filtered_as_the_whole_would_be_wherever_it_is_cut():
    text = "It is 123-456 or ann smith, \nnot 1234-567; " * 6 + "ask 999-000."
    chance = random.Random(1)
    for _ in range(100):
        cuts = sorted(chance.sample(range(1, len(text)), chance.randrange(1, 60)))
        assert "".join(stream(text, cuts)) == RULES.apply(text)


def test_a_stream_is_shown_before_it_ends():
    shown = stream("word " * 40, list(range(10, 200, 10)))
    assert len("".join(shown[:15])) > 80


def test_nothing_of_a_blocked_text_slips_through():
    text = "fine words " * 10 + "AKIA0123456789ABCDEF"
    shown = []
    with pytest.raises(Blocked):
        stream_filter = StreamFilter(RULES, 30)
        for character in text:
            shown.append(stream_filter.feed(character))
        stream_filter.finish()
    assert "AKIA" not in "".join(shown)


SHIPPED = settings.load().filters


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("My card is 4111 1111 1111 1111.", "My card is [card number]."),
        ("4111-1111-1111-1111", "[card number]"),
        ("Write to a.b+c@example.co.uk!", "Write to [e-mail address]!"),
        ("Order 12345678 of 2024-01-31", "Order 12345678 of 2024-01-31"),
        ("1 + 1 = 2", "1 + 1 = 2"),
    ],
)
def test_the_rules_for_questions(text, becomes):
    assert Filter(SHIPPED.input).apply(text) == becomes


@pytest.mark.parametrize("text", ["AKIAIOSFODNN7EXAMPLE", "-----BEGIN RSA PRIVATE KEY-----"])
@pytest.mark.parametrize("rules", [SHIPPED.input, SHIPPED.output])
def test_keys_go_neither_in_nor_out(text, rules):
    with pytest.raises(Blocked):
        Filter(rules).apply(f"use {text} here")
