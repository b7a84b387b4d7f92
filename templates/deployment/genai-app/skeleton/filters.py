"""What may go to the model and what may come back: rules are data, in the settings."""

from __future__ import annotations

import re

from settings import Rule


class Blocked(Exception):
    """A text that a rule does not let through; the message is for the user."""

    def __init__(self, rule: Rule):
        super().__init__(rule.message)
        self.rule = rule.name


class Filter:
    """Masks or blocks what the patterns of its rules match."""

    def __init__(self, rules: list[Rule]):
        self._rules = [(rule, re.compile(rule.pattern, re.IGNORECASE)) for rule in rules]

    def apply(self, text: str) -> str:
        """The text with everything masked that must be; raises Blocked."""
        self.check(text)
        for rule, pattern in self._rules:
            if rule.action == "mask":
                text = pattern.sub(f"[{rule.name}]", text)
        return text

    def check(self, text: str) -> None:
        """Raises Blocked where a rule says so."""
        for rule, pattern in self._rules:
            if rule.action == "block" and pattern.search(text):
                raise Blocked(rule)

    def spans(self, text: str) -> list[tuple[int, int]]:
        return [match.span() for _, pattern in self._rules for match in pattern.finditer(text)]


class StreamFilter:
    """Filters a text that comes in pieces, and holds back its end until that is safe."""

    def __init__(self, rules: Filter, window: int):
        self._filter = rules
        self._window = window
        self._held = ""

    def feed(self, piece: str) -> str:
        """What may be shown now; raises Blocked."""
        self._held += piece
        self._filter.check(self._held)
        cut = self._cut()
        shown, self._held = self._held[:cut], self._held[cut:]
        return self._filter.apply(shown)

    def finish(self) -> str:
        """The rest."""
        shown, self._held = self._held, ""
        return self._filter.apply(shown)

    def _cut(self) -> int:
        """Up to where the text can be shown: after a space, and not within a match."""
        last = len(self._held) - self._window
        spans = self._filter.spans(self._held)
        while last > 0:
            cut = max(self._held.rfind(" ", 0, last), self._held.rfind("\n", 0, last)) + 1
            inside = [start for start, end in spans if start < cut < end]
            if not inside:
                return cut
            last = min(inside)
        return 0
