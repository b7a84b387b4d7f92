"""The settings of the application: what is in config/, and what is allowed.

config.yaml holds all of them; environment.yaml beside it holds what is different in one
environment (see k8s/overlays).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

import yaml

import checked_settings
from checked_settings import CONFIG, SettingsError
from endpoint import Endpoint

STEP_NAME = re.compile(r"[a-z]([a-z_]*[a-z])?")
PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
# What prompts may use besides the answers of earlier steps.
GIVEN = {"question", "conversation"}


@dataclass(frozen=True)
class App:
    title: str
    welcome: str = "What would you like to know?"
    # Questions to begin with, offered as buttons.
    examples: list[str] = field(default_factory=list)
    # Shown beside the title; empty in production.
    environment: str = ""


@dataclass(frozen=True)
class Step:
    """One question to the model. `{question}`, `{conversation}` and `{name of a step}` stand
    for what the user asked, what was said before, and what an earlier step answered."""

    name: str
    prompt: str
    # What users read while it runs.
    title: str = ""
    system: str = ""
    max_tokens: int = 1024
    temperature: float = 0.3


@dataclass(frozen=True)
class Rule:
    """A pattern (regular expression, any case), and what is done about text that matches."""

    name: str
    pattern: str
    action: str = "mask"
    # What users read when their question or its answer is blocked.
    message: str = "This can't be answered here."


@dataclass(frozen=True)
class Filters:
    input: list[Rule] = field(default_factory=list)
    output: list[Rule] = field(default_factory=list)
    # Characters of an answer that are held back, so that a match across two pieces is seen.
    # No pattern may match more.
    window: int = 120


@dataclass(frozen=True)
class Limits:
    question_characters: int = 4000
    # Questions and answers of a conversation that the model is shown.
    messages: int = 20
    answers_at_a_time: int = 16
    answer_seconds: float = 180
    # Answers that can still be rated.
    remembered_answers: int = 1000
    comment_characters: int = 1000


@dataclass(frozen=True)
class PortalSettings:
    """Where ratings go as well; the token for it is PORTAL_TOKEN of the environment."""

    # Such as https://portal.example.com; empty: ratings stay here.
    url: str = ""
    # The endpoint in the catalog of the portal, such as component:default/chat.
    endpoint: str = ""


@dataclass(frozen=True)
class Settings:
    app: App
    endpoint: Endpoint
    chain: list[Step]
    filters: Filters = Filters()
    limits: Limits = Limits()
    portal: PortalSettings = PortalSettings()


BOUNDS = {
    "filters.window": (1, 10_000),
    "limits.question_characters": (1, 1_000_000),
    "limits.messages": (1, 1000),
    "limits.answers_at_a_time": (1, 10_000),
    "limits.answer_seconds": (0.1, 3600),
    "limits.remembered_answers": (1, 1_000_000),
    "limits.comment_characters": (1, 100_000),
}


def load(path: Path = CONFIG) -> Settings:
    """Read the settings; raises SettingsError with the name of the first that is wrong."""
    different = path.with_name("environment.yaml")
    return parse(path.read_text(), different.read_text() if different.exists() else "")


def parse(text: str, different: str = "") -> Settings:
    merged = _merge(yaml.safe_load(text), yaml.safe_load(different) or {})
    settings = checked_settings.parse(Settings, yaml.safe_dump(merged), None, BOUNDS)
    _check_chain(settings.chain)
    portal = _checked_portal(settings.portal)
    for name, rules in (("input", settings.filters.input), ("output", settings.filters.output)):
        for index, rule in enumerate(rules):
            _check_rule(rule, f"filters.{name}[{index}]")
    return replace(settings, portal=portal)


def _merge(base: object, different: object) -> object:
    """Mappings are merged; anything else takes the place of what was there."""
    if isinstance(base, dict) and isinstance(different, dict):
        return {**base, **{key: _merge(base.get(key), each) for key, each in different.items()}}
    return different


def _check_chain(chain: list[Step]) -> None:
    if not chain:
        raise SettingsError("chain must have at least one step")
    known = set(GIVEN)
    for index, step in enumerate(chain):
        if not STEP_NAME.fullmatch(step.name) or step.name in known:
            raise SettingsError(f"chain[{index}].name: {step.name!r} is no new name for a step")
        for name in PLACEHOLDER.findall(step.prompt + step.system):
            if name not in known:
                raise SettingsError(f"chain[{index}].prompt: there is no {{{name}}} yet")
        known.add(step.name)


def _checked_portal(portal: PortalSettings) -> PortalSettings:
    if portal.url and not portal.url.startswith(("https://", "http://")):
        raise SettingsError("portal.url must begin with https:// or http://")
    if portal.url and not portal.endpoint:
        raise SettingsError("portal.endpoint is missing: ratings are of an endpoint")
    return replace(portal, url=portal.url.rstrip("/"))


def _check_rule(rule: Rule, path: str) -> None:
    if rule.action not in ("block", "mask"):
        raise SettingsError(f"{path}.action must be one of block, mask")
    try:
        empty = re.compile(rule.pattern).search("")
    except re.error as error:
        raise SettingsError(f"{path}.pattern is no regular expression: {error}") from None
    if empty:
        raise SettingsError(f"{path}.pattern matches an empty text, so it would match everything")
