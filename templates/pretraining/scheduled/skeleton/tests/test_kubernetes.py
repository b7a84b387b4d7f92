import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from watch.kubernetes import TrainJobs


class Server(BaseHTTPRequestHandler):
    known: dict[str, dict] = {}

    def do_GET(self):
        job = self.known.get(self.path.rsplit("/", 1)[-1])
        self.answer(200 if job else 404, job or {})

    def do_POST(self):
        job = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        taken = job["metadata"]["name"] in self.known
        self.known.setdefault(job["metadata"]["name"], job)
        self.answer(409 if taken else 201, job)

    def answer(self, status, body):
        allowed = self.headers["Authorization"] == "Bearer secret"
        self.send_response(status if allowed else 403)
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    Server.known = {}
    server = HTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def test_makes_a_job_once_and_finds_it(server):
    jobs = TrainJobs(server, "team", "secret", None)
    job = {"metadata": {"name": "run-1"}}
    assert jobs.get("run-1") is None
    assert jobs.create(job)
    assert not jobs.create(job)
    assert jobs.get("run-1") == job


def test_hides_no_other_error(server):
    jobs = TrainJobs(server, "team", "wrong", None)
    with pytest.raises(OSError, match="403"):
        jobs.get("run-1")
    with pytest.raises(OSError, match="403"):
        jobs.create({"metadata": {"name": "run-1"}})
