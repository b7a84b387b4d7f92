import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from reward_model import RewardModelClient, RewardModelError
from settings import RewardModel


@pytest.fixture
def server():
    """A reward model that likes long answers; it answers with `statuses` first."""
    statuses, received = [], []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            received.append((self.path, body))
            status = statuses.pop(0) if statuses else 200
            words = len(body["messages"][-1]["content"].split())
            answer = {"data": [{"probs": [words / 10] if body["model"] else []}]}
            self.send_response(status)
            self.end_headers()
            self.wfile.write(json.dumps(answer).encode() if status == 200 else b"no")

        def log_message(self, *_):
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=http.serve_forever, args=[0.01])
    thread.start()
    http.statuses, http.received = statuses, received
    http.address = f"http://127.0.0.1:{http.server_port}/"
    yield http
    http.shutdown()
    thread.join()
    http.server_close()


def client(server, **values):
    settings = RewardModel(**{"url": server.address, "model": "judge", **values})
    return RewardModelClient(settings, pause=0.001)


ASKED = [{"role": "user", "content": "Why?"}]
ANSWERS = [[{"role": "assistant", "content": text}] for text in ("Because", "Because it is")]


def test_scores_each_answer_with_its_question(server):
    assert client(server)([ASKED] * 2, ANSWERS, answer=["", ""]) == [0.1, 0.3]
    assert {path for path, _ in server.received} == {"/classify"}
    assert {"model": "judge", "messages": ASKED + ANSWERS[0]} in [b for _, b in server.received]


def test_tries_again_when_it_is_busy(server):
    server.statuses += [503, 429]
    assert client(server).score(ASKED + ANSWERS[1]) == 0.3
    assert len(server.received) == 3


@pytest.mark.parametrize(("statuses", "tries"), [([404] * 9, 1), ([500] * 9, 4)])
def test_ends_the_run_rather_than_learn_without(server, statuses, tries):
    server.statuses += statuses
    with pytest.raises(RewardModelError, match=rf"fails: status {statuses[0]}"):
        client(server).score(ASKED)
    assert len(server.received) == tries


def test_wants_one_score(server):
    with pytest.raises(RewardModelError, match="without a single score"):
        client(server, model="").score(ASKED)


def test_does_not_wait_for_ever():
    settings = RewardModel(url="http://127.0.0.1:9", model="judge", timeout_seconds=0.1)
    with pytest.raises(RewardModelError, match="127.0.0.1:9 fails"):
        RewardModelClient(settings, pause=0.001).score(ASKED)
