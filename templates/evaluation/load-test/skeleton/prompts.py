"""Prompts of a certain length. Each is different, so that no cache of prefixes helps."""

from __future__ import annotations

import random

# Short and common: a tokenizer has one token for most of them.
WORDS = (
    "time year people way day man thing woman life child world school state family student "
    "group country problem hand part place case week company system program question work "
    "night point home water room mother area money story fact month lot right study book eye "
    "job word business issue side kind head house service friend father power hour game line "
    "end member law car city community name team minute idea body back parent face level"
).split()


class Prompts:
    """Makes prompts that come out at about `tokens` tokens, template of the chat included."""

    def __init__(self, tokens: int, seed: int):
        self._random = random.Random(seed)
        self._tokens = tokens
        self._words = tokens

    def calibrate(self, prompt_tokens: int | None) -> None:
        """Correct the length by what the endpoint has counted for the last prompt."""
        if prompt_tokens:
            self._words = max(1, round(self._words * self._tokens / prompt_tokens))

    def next(self) -> str:
        return " ".join(self._random.choices(WORDS, k=self._words))
