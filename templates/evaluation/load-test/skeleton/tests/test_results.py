import dataclasses

import settings as settings_module
from measurement import Measurement
from results import evaluation_of
from tally import Tally


def stage(name, *times):
    tally = Tally()
    for place, seconds in enumerate(times):
        tally.add(Measurement(place, seconds, seconds / 2, [0.1], 2, 20))
    return {"name": name, **tally.summary()}


def told(*stages):
    settings = settings_module.load()
    endpoint = dataclasses.replace(settings.endpoint, ref="component:default/chat", model="tiny")
    return evaluation_of(dataclasses.replace(settings, endpoint=endpoint), list(stages))


def test_tells_figures_with_their_units():
    found = told(stage("baseline", 1.0, 2.0))
    scores = {one["metric"]: one for one in found["scores"]}
    assert found["endpoint"] == "component:default/chat"
    assert found["servedModel"] == "tiny"
    assert found["settings"]["inputTokens"] > 0
    assert scores["ttft-p50"]["value"] == 750
    assert scores["ttft-p50"]["unit"] == "ms"
    assert scores["ttft-p50"]["higherIsBetter"] is False
    assert scores["errors"]["value"] == 0
    assert scores["output-tokens-per-second"]["higherIsBetter"] is True
    assert "slice" not in scores["ttft-p50"]


def test_tells_stages_as_parts():
    found = told(stage("1 at a time", 1.0), stage("2 at a time", 2.0))
    parts = {one["slice"] for one in found["scores"]}
    assert parts == {"1 at a time", "2 at a time"}
