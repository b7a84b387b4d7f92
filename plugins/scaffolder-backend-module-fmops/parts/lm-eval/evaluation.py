"""What is evaluated, and how: the part of the settings that all evaluations share."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Subject:
    """A model: its weights are loaded, or an endpoint that serves it is asked."""

    # For people.
    name: str
    # Id on the Hugging Face Hub, or a folder; of an endpoint's model, for its tokenizer.
    id: str
    revision: str = ""
    # An adapter on top of it: id on the Hub, or a folder.
    adapter: str = ""
    adapter_revision: str = ""
    dtype: str = "bfloat16"
    # Address of an endpoint with the API of OpenAI; empty: the weights are loaded.
    endpoint: str = ""
    # Name by which the endpoint knows the model.
    served_model: str = ""
    # In the catalog of the portal, which records what was found; empty: it does not.
    ref: str = ""


@dataclass(frozen=True)
class Evaluation:
    # Names of lm-evaluation-harness.
    tasks: list[str] = field(default_factory=list)
    # Examples before each question; left out: what is usual for the task.
    few_shot: int | None = None
    # Questions of each task; left out: all of them.
    limit: int | None = None
    # Questions at a time, on the GPU or at the endpoint.
    batch_size: int = 4
    # Asks as in a chat. Endpoints are asked so whenever an answer is to be written.
    chat_template: bool = False
    seed: int = 42


BOUNDS = {
    "evaluation.few_shot": (0, 64),
    "evaluation.limit": (1, 1_000_000),
    "evaluation.batch_size": (1, 1024),
}
