from dataclasses import dataclass, field

import pytest

from checked_settings import SettingsError, parse


@dataclass(frozen=True)
class Inner:
    rate: float
    steps: int = 10
    fast: bool = False
    limit: int | None = None


@dataclass(frozen=True)
class Outer:
    name: str
    inner: Inner
    tasks: list[str] = field(default_factory=list)
    gates: dict[str, float] = field(default_factory=dict)
    more: Inner | None = None


def read(text: str) -> Outer:
    return parse(Outer, text, {"name": {"a", "b"}}, {"inner.rate": (0, 1), "inner.limit": (1, 9)})


def test_reads_all_kinds_of_values():
    settings = read("name: a\ninner: {rate: 2e-4, fast: true}\ntasks: [x, y]\ngates: {x: 0.5}")
    assert settings.inner == Inner(rate=0.0002, fast=True)
    assert settings.tasks == ["x", "y"]
    assert settings.gates == {"x": 0.5}
    assert settings.more is None
    assert read("name: a\ninner: {rate: 1}\nmore: {rate: 0.5}").more == Inner(rate=0.5)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- 1", "must be a YAML mapping"),
        ("name: a", "inner is missing"),
        ("name: c\ninner: {rate: 1}", "name must be one of a, b"),
        ("name: a\ninner: {rate: 2}", "inner.rate must be between 0 and 1"),
        ("name: a\ninner: {rate: 1, limit: 10}", "inner.limit must be between"),
        ("name: a\ninner: {rat: 1}", "unknown setting inner.rat"),
        ("name: a\ninner: 1", "inner must be a mapping"),
        ("name: a\ninner: {rate: 1, steps: 1.5}", "inner.steps must be of type int"),
        ("name: a\ninner: {rate: 1, steps: true}", "inner.steps must be of type int"),
        ("name: a\ninner: {rate: 1, fast: 1}", "inner.fast must be true or false"),
        ("name: [a]\ninner: {rate: 1}", "name must be of type str"),
        ("name: a\ninner: {rate: 1}\nmore: {rat: 1}", "unknown setting more.rat"),
        ("name: a\ninner: {rate: 1}\ntasks: x", "tasks must be a list"),
        ("name: a\ninner: {rate: 1}\ngates: {x: high}", "gates.x must be of type float"),
    ],
)
def test_names_the_setting_that_is_wrong(text, message):
    with pytest.raises(SettingsError, match=message.replace("[", r"\[")):
        read(text)
