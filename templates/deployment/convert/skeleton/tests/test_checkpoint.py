import pytest

from checkpoint import CheckpointError, check_source, sharded_folder


def test_finds_the_pieces_of_a_sharded_checkpoint(tmp_path):
    assert sharded_folder(tmp_path) is None
    pieces = tmp_path / "pytorch_model_fsdp_0"
    pieces.mkdir()
    pieces.joinpath("__0_0.distcp").touch()
    assert sharded_folder(tmp_path) is None
    pieces.joinpath(".metadata").touch()
    assert sharded_folder(tmp_path) == pieces
    assert sharded_folder(pieces) == pieces


def test_wants_to_know_what_a_folder_holds(tmp_path):
    with pytest.raises(CheckpointError, match="has no config.json"):
        check_source(str(tmp_path))
    tmp_path.joinpath("config.json").touch()
    check_source(str(tmp_path))
    check_source("example/model")
