"""Does the work on a Ray cluster in this process; where Ray is not installed it is left out."""

import dataclasses
import json

import pytest

ray = pytest.importorskip("ray")

import main  # noqa: E402
import settings as settings_module  # noqa: E402


@pytest.fixture
def settings():
    loaded = settings_module.load()
    return dataclasses.replace(
        loaded,
        work=dataclasses.replace(loaded.work, pieces=6, points_per_piece=1000),
        task=dataclasses.replace(loaded.task, gpus=0, retries=1),
    )


def test_does_all_pieces_and_goes_on_where_it_stopped(cluster, settings, tmp_path):
    lines = []
    summary = main.run(settings, tmp_path, write=lines.append)
    assert summary["points"] == 6000
    assert lines[-2]["step"] == lines[-2]["total_steps"] == 6
    assert json.loads((tmp_path / "summary.json").read_text()) == summary

    (tmp_path / "results" / "piece-000002.json").unlink()
    lines.clear()
    assert main.run(settings, tmp_path, write=lines.append) == summary
    assert lines[0]["done_before"] == 5


def test_a_piece_that_fails_for_good_ends_the_run(cluster, settings, tmp_path):
    def process(piece):
        raise ValueError(f"{piece['id']} can't be done")

    with pytest.raises(ray.exceptions.RayTaskError, match="can't be done"):
        main.run(settings, tmp_path, process=process, write=lambda _: None)
    assert list((tmp_path / "results").glob("*.json")) == []
