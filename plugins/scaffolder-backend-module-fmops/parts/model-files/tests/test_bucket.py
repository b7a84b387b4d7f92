import pytest

from bucket import split_address, upload
from manifest import write_manifest


class FakeS3:
    def __init__(self, sizes=None):
        self.sizes = sizes or {}
        self.sent = []

    def list_objects_v2(self, Bucket, Prefix, MaxKeys):  # noqa: N803
        found = [key for key in sorted(self.sizes) if key.startswith(Prefix)][:MaxKeys]
        return {"Contents": [{"Key": key, "Size": self.sizes[key]} for key in found]}

    def upload_file(self, path, bucket, key, ExtraArgs):  # noqa: N803
        self.sent.append((bucket, key))


@pytest.fixture
def folder(tmp_path):
    tmp_path.joinpath("config.json").write_text("{}")
    tmp_path.joinpath("model.safetensors").write_bytes(b"abc")
    write_manifest(tmp_path, {})
    return tmp_path


def test_sends_everything_and_the_manifest_last(folder):
    client = FakeS3()
    assert upload(folder, "s3://models/chat/", client) == 3
    assert client.sent == [
        ("models", "chat/config.json"),
        ("models", "chat/model.safetensors"),
        ("models", "chat/manifest.json"),
    ]


def test_goes_on_where_it_was_cut_off(folder):
    client = FakeS3({"chat/config.json": 2, "chat/model.safetensors": 1})
    assert upload(folder, "s3://models/chat", client) == 2
    assert [key for _, key in client.sent] == ["chat/model.safetensors", "chat/manifest.json"]


def test_takes_names_that_begin_alike_for_different(folder):
    client = FakeS3({"config.json.bak": 2})
    assert upload(folder, "s3://models", client) == 3


@pytest.mark.parametrize("address", ["https://models/chat", "s3://", "chat"])
def test_refuses_other_addresses(address):
    with pytest.raises(ValueError, match="no address of a bucket"):
        split_address(address)
