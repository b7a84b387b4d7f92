import json

from evaluation import Evaluation, Subject
from results import evaluation_of

FOUND = {
    "lm_eval_version": "0.4.13",
    "results": {
        "mmlu": {"alias": "mmlu", "acc,none": 0.5, "acc_stderr,none": 0.1},
        "mmlu_anatomy": {"acc,none": 0.25, "acc_stderr,none": "N/A"},
    },
    "versions": {"mmlu": 2.0},
    "n-shot": {"mmlu": 5},
    "n-samples": {"mmlu_anatomy": {"original": 135, "effective": 10}},
    "higher_is_better": {"mmlu": {"acc": True}},
    "configs": {},
}


def test_tells_a_task_with_its_parts(tmp_path):
    (tmp_path / "tasks").mkdir()
    (tmp_path / "tasks" / "mmlu.lm-eval.json").write_text(json.dumps(FOUND))
    subject = Subject("Tiny", "tiny", ref="foundationmodel:default/tiny")
    found = evaluation_of("mmlu", tmp_path, subject, Evaluation(["mmlu"], limit=10))
    assert found == {
        "method": "benchmark",
        "benchmark": "mmlu",
        "model": {"ref": "foundationmodel:default/tiny"},
        "data": {"version": "2"},
        "settings": {
            "harness": "lm-evaluation-harness",
            "fewShot": 5,
            "fewShotSeed": 42,
            "limit": 10,
            "chatTemplate": False,
        },
        "scores": [
            {
                "metric": "acc",
                "value": 0.5,
                "unit": "fraction",
                "higherIsBetter": True,
                "standardError": 0.1,
            },
            {
                "metric": "acc",
                "value": 0.25,
                "unit": "fraction",
                "higherIsBetter": True,
                "count": 10,
                "slice": "mmlu_anatomy",
            },
        ],
        "source": {"tool": "lm-evaluation-harness 0.4.13"},
    }
