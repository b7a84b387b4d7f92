import pytest

from scenarios import Stage, stages
from settings import Load


@pytest.mark.parametrize(
    ("load", "concurrency"),
    [
        (Load("baseline", 60, concurrency=8), [1]),
        (Load("saturation", 60, concurrency=8), [8]),
        (Load("sweep", 60, concurrency=8), [1, 2, 4, 8]),
        (Load("sweep", 60, concurrency=12), [1, 2, 4, 8, 12]),
        (Load("sweep", 60, concurrency=1), [1]),
    ],
)
def test_stages_by_requests_at_a_time(load, concurrency):
    assert [stage.concurrency for stage in stages(load)] == concurrency


def test_production_goes_by_the_rate():
    (stage,) = stages(Load("production", 60, requests_per_second=2.5))
    assert stage == Stage("2.5 per second", requests_per_second=2.5)
