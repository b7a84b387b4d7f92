"""Reads settings from a YAML file into dataclasses, and says which one is wrong.

Unknown names, missing values, wrong types and values out of range are refused before
anything is loaded, so that a mistake costs seconds and not hours of GPU time.
"""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

import yaml

Settings = TypeVar("Settings")

# The one file of settings; in the cluster a ConfigMap of it is mounted here.
CONFIG = Path(__file__).parent / "config" / "config.yaml"


class SettingsError(ValueError):
    """A setting is missing, unknown or out of range; the message names it."""


def parse(
    cls: type[Settings],
    text: str,
    choices: dict[str, set[str]] | None = None,
    bounds: dict[str, tuple[float, float]] | None = None,
) -> Settings:
    """Turn YAML text into an instance of the dataclass `cls`.

    `choices` and `bounds` (inclusive) are by dotted name, such as `training.epochs`.
    Raises SettingsError with the name of the first setting that is wrong.
    """
    raw = yaml.safe_load(text)
    if not isinstance(raw, dict):
        raise SettingsError("the settings must be a YAML mapping")
    settings = _build(cls, raw, "")
    for name, allowed in (choices or {}).items():
        if _get(settings, name) not in allowed:
            raise SettingsError(f"{name} must be one of {', '.join(sorted(allowed))}")
    for name, (low, high) in (bounds or {}).items():
        value = _get(settings, name)
        if value is not None and not low <= value <= high:
            raise SettingsError(f"{name} must be between {low} and {high}")
    return settings


def _get(settings: Any, name: str) -> Any:
    for part in name.split("."):
        settings = getattr(settings, part)
    return settings


def _build(cls: type, raw: dict[str, Any], prefix: str) -> Any:
    hints = get_type_hints(cls)
    unknown = set(raw) - set(hints)
    if unknown:
        raise SettingsError(f"unknown setting {prefix}{sorted(unknown)[0]}")
    values = {}
    for field in fields(cls):
        name = f"{prefix}{field.name}"
        if raw.get(field.name) is None:
            if field.default is MISSING and field.default_factory is MISSING:
                raise SettingsError(f"{name} is missing")
            continue
        values[field.name] = _convert(hints[field.name], raw[field.name], name)
    return cls(**values)


def _convert(hint: Any, value: Any, name: str) -> Any:
    if type(None) in get_args(hint):
        hint = next(option for option in get_args(hint) if option is not type(None))
    if is_dataclass(hint):
        if not isinstance(value, dict):
            raise SettingsError(f"{name} must be a mapping")
        return _build(hint, value, f"{name}.")
    if get_origin(hint) is list:
        if not isinstance(value, list):
            raise SettingsError(f"{name} must be a list")
        (item,) = get_args(hint)
        return [_convert(item, each, f"{name}[{index}]") for index, each in enumerate(value)]
    if get_origin(hint) is dict:
        if not isinstance(value, dict):
            raise SettingsError(f"{name} must be a mapping")
        _, item = get_args(hint)
        return {str(key): _convert(item, each, f"{name}.{key}") for key, each in value.items()}
    if hint is bool:
        if not isinstance(value, bool):
            raise SettingsError(f"{name} must be true or false")
        return value
    # YAML reads 2e-4 as text, and true is an int to Python: neither may pass by accident.
    try:
        if isinstance(value, (bool, dict, list)):
            raise ValueError
        converted = hint(value)
        if hint is int and float(value) != converted:
            raise ValueError
        return converted
    except (TypeError, ValueError):
        raise SettingsError(f"{name} must be of type {hint.__name__}") from None
