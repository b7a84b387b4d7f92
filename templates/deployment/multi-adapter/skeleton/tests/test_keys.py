import pytest
from conftest import ACME_KEY, GLOBEX_KEY

import tenants
from tenants import TenantKeys, digest_of

MODELS = "/v1/models"


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [("authorization", "")],
        [("authorization", ACME_KEY)],
        [("authorization", f"Basic {ACME_KEY}")],
        [("authorization", f"bearer {ACME_KEY}")],
        [("authorization", f"Bearer  {ACME_KEY}")],
        [("authorization", f"Bearer {ACME_KEY}x")],
        [("authorization", f"Bearer {ACME_KEY[:-1]}")],
        [("authorization", f"Bearer {ACME_KEY.upper()}")],
        [("authorization", f"Bearer {digest_of(ACME_KEY)}")],
        [("authorization", "Bearer acme")],
        [("authorization", "Bearer " + "x" * 5000)],
        [("authorization", f"Bearer {ACME_KEY}, Bearer {GLOBEX_KEY}")],
        [("authorization", f"Bearer {ACME_KEY}"), ("authorization", f"Bearer {GLOBEX_KEY}")],
        [("x-api-key", ACME_KEY)],
        [("x-tenant", "acme")],
    ],
)
def test_refuses_who_can_not_be_told(gateway, engine, headers):
    answer = gateway.ask("GET", MODELS, headers=headers)
    assert answer.status == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert engine.requests == []


def test_a_key_in_the_address_is_no_key(gateway):
    assert gateway.ask("GET", f"{MODELS}?api_key={ACME_KEY}").status == 401


def test_takes_note_of_changed_keys(tmp_path, monkeypatch):
    monkeypatch.setattr(tenants, "REREAD_SECONDS", 0)
    keys = TenantKeys(tmp_path, ["acme"])
    old, new = "o" * 40, "n" * 40
    assert keys.tenant_of([f"Bearer {old}"]) is None
    (tmp_path / "acme").write_text(f"{digest_of(old)}\n{digest_of(new)}\n")
    assert keys.tenant_of([f"Bearer {old}"]) == keys.tenant_of([f"Bearer {new}"]) == "acme"
    (tmp_path / "acme").write_text(digest_of(new))
    assert keys.tenant_of([f"Bearer {old}"]) is None
    (tmp_path / "acme").unlink()
    assert keys.tenant_of([f"Bearer {new}"]) is None


def test_a_key_of_two_tenants_opens_nothing(tmp_path):
    for tenant in ("acme", "globex"):
        (tmp_path / tenant).write_text(digest_of("s" * 40))
    assert TenantKeys(tmp_path, ["acme", "globex"]).tenant_of(["Bearer " + "s" * 40]) is None


def test_who_is_in_no_setting_has_no_key(tmp_path):
    (tmp_path / "stranger").write_text(digest_of("s" * 40))
    assert TenantKeys(tmp_path, ["acme"]).tenant_of(["Bearer " + "s" * 40]) is None


@pytest.mark.parametrize("text", ["", "k" * 40, "A" * 64, "0" * 63, b"\xff\xfe"])
def test_what_is_no_hash_is_left_out(tmp_path, text):
    raw = text if isinstance(text, bytes) else text.encode()
    (tmp_path / "acme").write_bytes(raw)
    assert TenantKeys(tmp_path, ["acme"]).tenant_of(["Bearer " + "k" * 40]) is None
