"""The few requests to the API server that the check needs, with what Python brings along."""

from __future__ import annotations

import json
import os
import ssl
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

ACCOUNT = Path("/var/run/secrets/kubernetes.io/serviceaccount")


class TrainJobs:
    """The TrainJobs of a namespace."""

    def __init__(self, server: str, namespace: str, token: str, context: ssl.SSLContext | None):
        self._url = f"{server}/apis/trainer.kubeflow.org/v1alpha1/namespaces/{namespace}/trainjobs"
        self._token = token
        self._context = context

    @classmethod
    def in_cluster(cls) -> TrainJobs:
        host = os.environ["KUBERNETES_SERVICE_HOST"]
        port = os.environ["KUBERNETES_SERVICE_PORT"]
        return cls(
            f"https://{f'[{host}]' if ':' in host else host}:{port}",
            os.environ["NAMESPACE"],
            (ACCOUNT / "token").read_text(),
            ssl.create_default_context(cafile=str(ACCOUNT / "ca.crt")),
        )

    def get(self, name: str) -> dict[str, Any] | None:
        """A TrainJob, or None where there is none of the name."""
        try:
            return self._send("GET", f"{self._url}/{name}")
        except urllib.error.HTTPError as error:
            if error.code == 404:
                return None
            raise

    def create(self, job: dict[str, Any]) -> bool:
        """Make a TrainJob; False where one of its name is there already."""
        try:
            self._send("POST", self._url, job)
            return True
        except urllib.error.HTTPError as error:
            if error.code == 409:
                return False
            raise

    def _send(self, method: str, url: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        request = urllib.request.Request(
            url,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={
                "Authorization": f"Bearer {self._token}",
                "Content-Type": "application/json",
                "Accept": "application/json",
            },
        )
        with urllib.request.urlopen(request, timeout=60, context=self._context) as response:
            return json.load(response)


def has_failed(job: dict[str, Any]) -> bool:
    conditions = job.get("status", {}).get("conditions", [])
    return any(each["type"] == "Failed" and each["status"] == "True" for each in conditions)
