import dataclasses

import settings as settings_module
from endpoint import Endpoint
from results import evaluation_of

SUMMARY = {
    "candidates": ["tuned", "base"],
    "judge": "wise",
    "questions": 10,
    "judged": 8,
    "errors": {},
}


def told(**summary):
    settings = dataclasses.replace(
        settings_module.load(),
        candidate=Endpoint("http://chat", ref="component:default/chat"),
        other=Endpoint("http://base") if "win_rate" in summary else None,
    )
    return evaluation_of(settings, {**SUMMARY, **summary})


def test_tells_scores_with_what_they_were_given_for():
    found = told(mean_score=7.25, mean_score_interval=[6.5, 8.0])
    assert found["endpoint"] == "component:default/chat"
    assert found["servedModel"] == "tuned"
    assert found["judge"]["model"] == "wise"
    assert found["judge"]["prompt"]
    assert "against" not in found["settings"]
    mean, unjudged = found["scores"]
    assert (mean["metric"], mean["value"], mean["count"]) == ("judge-score", 7.25, 8)
    assert (mean["interval"]["low"], mean["interval"]["high"]) == (6.5, 8.0)
    assert (unjudged["value"], unjudged["higherIsBetter"]) == (0.2, False)


def test_tells_against_which_model_pairs_were_won():
    found = told(win_rate=0.75, win_rate_interval=[0.5, 1.0])
    assert found["settings"]["against"] == "base"
    assert [one["metric"] for one in found["scores"]] == ["win-rate", "not-judged"]


def test_tells_no_score_where_nothing_was_judged():
    assert [one["metric"] for one in told(mean_score=None)["scores"]] == ["not-judged"]
