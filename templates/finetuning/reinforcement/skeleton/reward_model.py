"""Asks a reward model behind a URL what an answer is worth.

It speaks to the /classify API of vLLM, which serves models that give a conversation one
score (`vllm serve MODEL --runner pooling`).
"""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from rewards import Completion
from settings import RewardModel

ATTEMPTS = 4
AT_A_TIME = 16
# Worth another try: too many requests, or a server that restarts or is overloaded.
PASSING = {429, 500, 502, 503, 504}


class RewardModelError(RuntimeError):
    """The reward model does not answer, or not with a score.

    It ends the run, which goes on from its last checkpoint when it is started again: to
    go on without the score would be to learn something else.
    """


class RewardModelClient:
    """A reward function for TRL."""

    # How the reward is called in the metrics
    __name__ = "reward_model"

    def __init__(self, settings: RewardModel, pause: float = 2):
        self._settings = settings
        self._pause = pause

    def __call__(
        self, prompts: Sequence[Completion], completions: Sequence[Completion], **_
    ) -> list[float]:
        conversations = [[*p, *c] for p, c in zip(prompts, completions, strict=True)]
        with ThreadPoolExecutor(AT_A_TIME) as pool:
            return list(pool.map(self.score, conversations))

    def score(self, messages: Completion) -> float:
        answer = self._post({"model": self._settings.model, "messages": list(messages)})
        try:
            (score,) = answer["data"][0]["probs"]
            return float(score)
        except (KeyError, IndexError, TypeError, ValueError):
            raise RewardModelError(
                f"{self._settings.url} answers without a single score: {str(answer)[:200]}"
            ) from None

    def _post(self, body: dict) -> dict:
        request = urllib.request.Request(
            f"{self._settings.url.rstrip('/')}/classify",
            json.dumps(body).encode(),
            {"content-type": "application/json"},
        )
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with urllib.request.urlopen(
                    request, timeout=self._settings.timeout_seconds
                ) as response:
                    return json.load(response)
            except urllib.error.HTTPError as error:
                reason = f"status {error.code}"
                if error.code not in PASSING:
                    break
            except (OSError, ValueError) as error:
                reason = str(error)
            if attempt < ATTEMPTS:
                time.sleep(self._pause * 2**attempt)
        raise RewardModelError(f"the reward model at {self._settings.url} fails: {reason}")
