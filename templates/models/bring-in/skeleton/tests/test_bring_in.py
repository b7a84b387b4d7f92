import dataclasses
import json

import pytest
from fake_hub import FakeHub, safetensors

import hub as hub_module
import settings as settings_module
from bring_in import bring_in
from hub import ChecksumError
from manifest import verify
from policy import Refused

WEIGHTS = safetensors({"a": b"123", "b": b"4567"})
FILES = {
    "README.md": b"# A model\n",
    "LICENSE": b"Apache License\n",
    "config.json": b'{"model_type": "llama"}',
    "tokenizer.json": b"{}",
    "model.safetensors": WEIGHTS,
    "pytorch_model.bin": b"pickle",
    "pytorch_model.bin.index.json": b"{}",
    "onnx/model.onnx": b"onnx",
    ".gitattributes": b"",
}
TAKEN = ["LICENSE", "README.md", "config.json", "model.safetensors", "tokenizer.json"]


@pytest.fixture
def settings():
    loaded = settings_module.load()
    return dataclasses.replace(
        loaded,
        model=dataclasses.replace(loaded.model, licence="apache-2.0"),
        policy=settings_module.Policy(),
    )


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    monkeypatch.setattr(hub_module.time, "sleep", lambda seconds: None)


def run(settings, output, fake):
    return bring_in(settings, output, fake, fake.download)


def test_takes_the_model_and_nothing_else(settings, tmp_path):
    fake = FakeHub(FILES)
    manifest = run(settings, tmp_path, fake)
    assert sorted(fake.downloads) == TAKEN
    assert [entry["path"] for entry in manifest["files"]] == TAKEN
    assert manifest["commit"] == "c0ffee"
    assert manifest["licence"] == "apache-2.0"
    assert manifest["terms"] == ["LICENSE"]
    assert verify(tmp_path / "model") == manifest
    assert not tmp_path.joinpath("model.partial").exists()


def test_does_nothing_twice(settings, tmp_path):
    run(settings, tmp_path, FakeHub(FILES))
    again = FakeHub(FILES)
    run(settings, tmp_path, again)
    assert again.downloads == []


def test_goes_on_after_it_was_cut_off(settings, tmp_path):
    partial = tmp_path / "model.partial"
    partial.mkdir()
    partial.joinpath("model.safetensors").write_bytes(WEIGHTS)
    partial.joinpath("config.json").write_bytes(b"half")
    fake = FakeHub(FILES)
    run(settings, tmp_path, fake)
    assert "model.safetensors" not in fake.downloads
    assert "config.json" in fake.downloads


@pytest.mark.parametrize("path", ["model.safetensors", "config.json"])
def test_fetches_again_what_came_broken(settings, tmp_path, path):
    fake = FakeHub(FILES)
    fake.broken[path] = [b"broken"]
    run(settings, tmp_path, fake)
    assert fake.downloads.count(path) == 2


def test_gives_up_on_a_file_that_is_another_one(settings, tmp_path):
    fake = FakeHub(FILES)
    fake.broken["model.safetensors"] = [b"broken"] * 9
    with pytest.raises(ChecksumError, match="model.safetensors does not have the checksum"):
        run(settings, tmp_path, fake)
    assert not tmp_path.joinpath("model").exists()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"modeling_own.py": b"import os"}, "brings code of its own .modeling_own.py"),
        ({"model.safetensors": None}, "no weights as safetensors"),
        (
            {"config.json": json.dumps({"auto_map": {"AutoModel": "x"}}).encode()},
            "config.json names code",
        ),
        ({"config.json": b"{"}, "config.json is not valid JSON"),
        ({"model.safetensors": b"no header"}, "not a safetensors file"),
        ({"model.safetensors": WEIGHTS + b"more"}, "holds more than its tensors"),
        ({"model.safetensors": WEIGHTS[:-1]}, "cut off"),
    ],
)
def test_refuses(settings, tmp_path, changes, message):
    files = {k: v for k, v in {**FILES, **changes}.items() if v is not None}
    with pytest.raises(Refused, match=message):
        run(settings, tmp_path, FakeHub(files))
    assert not tmp_path.joinpath("model").exists()


def test_refuses_other_terms_than_the_catalog_knows(settings, tmp_path):
    with pytest.raises(Refused, match="under the licence apache-2.0, and the Hub now says other"):
        run(settings, tmp_path, FakeHub(FILES, licence="other"))


def test_refuses_more_than_is_allowed(settings, tmp_path):
    tiny = dataclasses.replace(settings, policy=settings_module.Policy(max_gib=1e-9))
    with pytest.raises(Refused, match="GiB, and .* are allowed"):
        run(tiny, tmp_path, FakeHub(FILES))


def test_scans_pickles(settings, tmp_path):
    pytest.importorskip("picklescan")
    import pickle

    class Evil:
        def __reduce__(self):
            return (print, ("owned",))

    allowed = dataclasses.replace(settings, policy=settings_module.Policy("scanned-pickle"))
    files = {k: v for k, v in FILES.items() if not k.endswith(".safetensors")}
    fine = {**files, "pytorch_model.bin": pickle.dumps({"a": [1, 2]})}
    run(allowed, tmp_path / "fine", FakeHub(fine))
    assert tmp_path.joinpath("fine/model/pytorch_model.bin").is_file()
    evil = {**files, "pytorch_model.bin": pickle.dumps(Evil())}
    with pytest.raises(Refused, match="may run code"):
        run(allowed, tmp_path / "evil", FakeHub(evil))
