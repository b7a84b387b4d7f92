import pytest

from manifest import ManifestError, digest, verify, write_manifest


@pytest.fixture
def folder(tmp_path):
    tmp_path.joinpath("config.json").write_text("{}")
    tmp_path.joinpath("weights").mkdir()
    tmp_path.joinpath("weights", "model.safetensors").write_bytes(b"abc")
    write_manifest(tmp_path, {"source": "example/model"})
    return tmp_path


def test_lists_all_files_and_what_is_known(folder):
    manifest = verify(folder)
    assert manifest["source"] == "example/model"
    assert [entry["path"] for entry in manifest["files"]] == [
        "config.json",
        "weights/model.safetensors",
    ]
    assert manifest["files"][1] == {
        "path": "weights/model.safetensors",
        "bytes": 3,
        "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    }


def test_knows_the_checksums_of_git(tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"hello\n")
    assert digest(file, "sha1", b"blob 6\0") == "ce013625030ba8dba906f756967f9e9ca394464a"


def test_finds_what_has_changed(folder):
    folder.joinpath("config.json").write_text("[]")
    with pytest.raises(ManifestError, match="config.json has changed"):
        verify(folder)


def test_finds_what_is_missing(folder):
    folder.joinpath("config.json").unlink()
    with pytest.raises(ManifestError, match="config.json is missing"):
        verify(folder)


def test_needs_a_manifest(tmp_path):
    with pytest.raises(ManifestError, match="has no manifest.json"):
        verify(tmp_path)
