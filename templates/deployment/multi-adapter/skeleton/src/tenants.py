"""Who calls: tenants by the keys that they hold.

A Secret is mounted as a folder with a file per tenant, which holds the SHA-256 of each of
its keys, one per line. Keys are long and random (see new_key.py), so that a plain hash
gives nothing away, and no key is stored anywhere in the cluster.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import time
from collections.abc import Iterable
from pathlib import Path

from log import log_line

BEARER = re.compile(r"Bearer ([A-Za-z0-9_-]{20,200})")
DIGEST = re.compile(r"[0-9a-f]{64}")
# A changed Secret reaches the folder after a minute or so anyway.
REREAD_SECONDS = 10


def digest_of(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


class TenantKeys:
    """Tells tenants by their keys, and takes note of changed keys while it runs."""

    def __init__(self, folder: Path, tenants: Iterable[str]):
        self._folder = folder
        self._tenants = sorted(tenants)
        self._digests: dict[str, str] = {}
        self._read_at = float("-inf")

    def tenant_of(self, authorization: list[str]) -> str | None:
        """The tenant with the key in the Authorization header; None unless there is just one."""
        match = BEARER.fullmatch(authorization[0]) if len(authorization) == 1 else None
        if not match:
            return None
        self._refresh()
        digest = digest_of(match[1])
        found = None
        # All are compared, each in the same time: how long it takes tells nothing.
        for known, tenant in self._digests.items():
            if hmac.compare_digest(known, digest):
                found = tenant
        return found

    def _refresh(self) -> None:
        if time.monotonic() - self._read_at < REREAD_SECONDS:
            return
        self._read_at = time.monotonic()
        digests = self._read()
        if digests != self._digests:
            log_line("keys", tenants=sorted(set(digests.values())))
        self._digests = digests

    def _read(self) -> dict[str, str]:
        digests: dict[str, str] = {}
        shared: set[str] = set()
        for tenant in self._tenants:
            for digest in self._lines_of(tenant):
                if digests.setdefault(digest, tenant) != tenant:
                    shared.add(digest)
        for digest in shared:
            # It would be chance whose adapters it opens.
            log_line("key_refused", reason="two tenants have the same key")
            del digests[digest]
        return digests

    def _lines_of(self, tenant: str) -> list[str]:
        try:
            lines = (self._folder / tenant).read_text().split()
        except (OSError, UnicodeDecodeError):
            return []
        good = [line for line in lines if DIGEST.fullmatch(line)]
        if len(good) < len(lines):
            log_line("key_refused", tenant=tenant, reason="not a SHA-256 in lower-case hex")
        return good
