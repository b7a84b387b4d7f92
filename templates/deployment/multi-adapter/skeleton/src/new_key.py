"""Makes a key for a tenant: the tenant gets the key, the Secret gets its SHA-256.

python new_key.py
"""

from __future__ import annotations

import secrets

from tenants import digest_of


def main() -> None:
    key = secrets.token_urlsafe(32)
    print(f"key     {key}\nsha256  {digest_of(key)}")


if __name__ == "__main__":
    main()
