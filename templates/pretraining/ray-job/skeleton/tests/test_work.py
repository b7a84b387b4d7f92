import dataclasses

import pytest

import settings as settings_module
import work
from checked_settings import SettingsError


@pytest.fixture
def settings():
    loaded = settings_module.load()
    return dataclasses.replace(
        loaded, work=dataclasses.replace(loaded.work, pieces=4, points_per_piece=5000)
    )


def test_every_piece_has_a_name_of_its_own(settings):
    assert len({piece["id"] for piece in work.pieces(settings)}) == 4


def test_a_piece_gives_the_same_again(settings):
    piece = work.pieces(settings)[0]
    assert work.process(piece) == work.process(piece)


def test_the_pieces_make_a_whole(settings):
    summary = work.summarise(map(work.process, work.pieces(settings)))
    assert summary["points"] == 20_000
    assert summary["pi"] == pytest.approx(3.14, abs=0.05)


def test_names_the_setting_that_is_wrong():
    with pytest.raises(SettingsError, match="work.pieces must be between"):
        settings_module.parse("work: {pieces: 0, points_per_piece: 1}")
