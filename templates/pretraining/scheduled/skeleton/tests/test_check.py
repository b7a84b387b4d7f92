import json
import os

import pytest

from watch.check import SCHEDULE, RunFailed, check
from watch.kubernetes import has_failed


class Cluster:
    """TrainJobs by name."""

    def __init__(self):
        self.jobs = {}

    def get(self, name):
        return self.jobs.get(name)

    def create(self, job):
        name = job["metadata"]["name"]
        made = name not in self.jobs
        self.jobs.setdefault(name, job)
        return made


@pytest.fixture
def schedule(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    return {
        **json.loads(SCHEDULE.read_text()),
        "dataset": {"store": "claim", "source": str(data), "revision": ""},
        "output": str(tmp_path / "output"),
    }


@pytest.fixture
def add(tmp_path):
    def add(name):
        path = tmp_path / "data" / name
        path.write_text("{}")
        os.utime(path, (1, 1))

    return add


def complete(schedule, name):
    model = f"{schedule['output']}/{name}/model"
    os.makedirs(model)
    with open(f"{model}/training-metadata.json", "w") as file:
        file.write("{}")
    return model


def args(job):
    return job["spec"]["trainer"]["args"]


def test_starts_nothing_without_data(schedule, capsys):
    cluster = Cluster()
    check(schedule, cluster)
    assert cluster.jobs == {}
    assert json.loads(capsys.readouterr().out)["event"] == "nothing new"


def test_starts_one_run_for_the_same_data(schedule, add):
    cluster = Cluster()
    add("a.jsonl")
    for _ in range(3):
        check(schedule, cluster)
    (job,) = cluster.jobs.values()
    assert "--start-from" not in args(job)
    with open(args(job)[-1]) as file:
        assert json.load(file) == ["a.jsonl"]


def test_goes_on_from_the_last_model_with_new_data_only(schedule, add):
    cluster = Cluster()
    add("a.jsonl")
    first = check(schedule, cluster).running.name
    add("b.jsonl")
    check(schedule, cluster)
    assert list(cluster.jobs) == [first]

    model = complete(schedule, first)
    second = check(schedule, cluster).running.name
    assert second != first
    assert args(cluster.jobs[second])[:3] == ["/workspace/train.py", "--start-from", model]
    with open(args(cluster.jobs[second])[-1]) as file:
        assert json.load(file) == ["b.jsonl"]

    complete(schedule, second)
    assert check(schedule, cluster).running is None
    assert len(cluster.jobs) == 2


def test_an_interrupted_check_loses_nothing(schedule, add):
    class Broken(Cluster):
        def create(self, job):
            raise ConnectionError

    add("a.jsonl")
    with pytest.raises(ConnectionError):
        check(schedule, Broken())
    cluster = Cluster()
    add("b.jsonl")
    name = check(schedule, cluster).running.name
    with open(args(cluster.jobs[name])[-1]) as file:
        assert json.load(file) == ["a.jsonl"]


def test_waits_for_somebody_when_a_run_has_failed(schedule, add):
    cluster = Cluster()
    add("a.jsonl")
    name = check(schedule, cluster).running.name
    cluster.jobs[name]["status"] = {"conditions": [{"type": "Failed", "status": "True"}]}
    with pytest.raises(RunFailed, match=name):
        check(schedule, cluster)
    del cluster.jobs[name]
    check(schedule, cluster)
    assert not has_failed(cluster.jobs[name])


def test_a_dataset_of_the_hub_is_read_at_its_new_commit(schedule, monkeypatch):
    schedule["dataset"] = {"store": "hub", "source": "example/news", "revision": "main"}
    commits = iter(["c1", "c1", "c2"])
    monkeypatch.setattr("watch.sources.commit_on_hub", lambda *_: {"commit": next(commits)})
    cluster = Cluster()
    first = check(schedule, cluster).running.name
    assert args(cluster.jobs[first])[-2:] == ["--dataset-revision", "c1"]
    complete(schedule, first)
    assert check(schedule, cluster).running is None
    second = check(schedule, cluster).running.name
    assert args(cluster.jobs[second])[-2:] == ["--dataset-revision", "c2"]


def test_the_run_says_what_it_belongs_to(schedule, add):
    cluster = Cluster()
    add("a.jsonl")
    name = check(schedule, cluster).running.name
    metadata = cluster.jobs[name]["metadata"]
    assert metadata["labels"]["backstage.io/kubernetes-id"] == schedule["project"]
    assert metadata["annotations"]["fmops.dev/output-uri"].endswith(f"/{name}/model")
