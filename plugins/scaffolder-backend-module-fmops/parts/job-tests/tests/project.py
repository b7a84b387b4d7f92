"""The files of this project, as tests look at them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent.parent
CONFIG = ROOT / "config" / "config.yaml"


def read(*path: str) -> dict[str, Any]:
    return yaml.safe_load(ROOT.joinpath(*path).read_text())


def changed(section: str, **values: Any) -> str:
    """The settings with other values in one of their sections, as text."""
    raw = read("config", "config.yaml")
    raw.setdefault(section, {}).update(values)
    return yaml.safe_dump(raw)


def pod() -> dict[str, Any]:
    return read("k8s", "base", "job.yaml")["spec"]["template"]["spec"]


def mounts() -> dict[str, dict[str, Any]]:
    """Volumes by the path that they are mounted at."""
    volumes = {volume["name"]: volume for volume in pod()["volumes"]}
    return {m["mountPath"]: volumes[m["name"]] for m in pod()["containers"][0]["volumeMounts"]}
