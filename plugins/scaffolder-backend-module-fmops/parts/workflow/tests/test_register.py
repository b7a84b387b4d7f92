import json

import register
from settings import load


def test_tells_what_the_steps_before_have_found(tmp_path, monkeypatch):
    (tmp_path / "prepare.json").write_text(json.dumps({"result": {"learned": 7}}))
    (tmp_path / "gate.json").write_text(
        json.dumps({"base_loss": 2.0, "tuned_loss": 1.0, "improvement": 50.0})
    )
    settings = load()
    saved = tmp_path / ("model" if settings.training.method == "full" else "adapter")
    saved.mkdir()
    (saved / "weights.safetensors").write_bytes(b"x")
    monkeypatch.setenv("OUTPUT_DIR", str(tmp_path))
    register.main()
    card = (saved / "README.md").read_text()
    assert settings.output.model in card
    assert "| Rows learned from | 7 |" in card
    assert "1.0000 (+50.0 %)" in card
