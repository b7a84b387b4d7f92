"""Shapes of models to pretrain from scratch: decoders in the manner of Llama 3."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Architecture:
    """What decides on the size of a decoder with grouped-query attention and a gated MLP."""

    layers: int
    hidden_size: int
    intermediate_size: int
    attention_heads: int
    key_value_heads: int
    # The same weights for the first and the last layer: saves a good part of a small model.
    tied_embeddings: bool

    def problems(self) -> list[str]:
        """What keeps the numbers from making a model."""
        return [
            message
            for wrong, message in [
                (
                    self.hidden_size % self.attention_heads != 0,
                    f"hidden_size {self.hidden_size} must be a multiple of "
                    f"attention_heads {self.attention_heads}",
                ),
                (
                    self.attention_heads % self.key_value_heads != 0,
                    f"attention_heads {self.attention_heads} must be a multiple of "
                    f"key_value_heads {self.key_value_heads}",
                ),
            ]
            if wrong
        ]

    def parameters(self, vocab_size: int) -> int:
        """Number of weights, norms included."""
        head = self.hidden_size // self.attention_heads
        attention = self.hidden_size * head * 2 * (self.attention_heads + self.key_value_heads)
        mlp = 3 * self.hidden_size * self.intermediate_size
        norms = 2 * self.hidden_size
        embeddings = vocab_size * self.hidden_size * (1 if self.tied_embeddings else 2)
        return self.layers * (attention + mlp + norms) + self.hidden_size + embeddings


SIZES = {
    "125m": Architecture(12, 768, 2048, 12, 12, True),
    "350m": Architecture(24, 1024, 2816, 16, 16, True),
    "1b": Architecture(16, 2048, 8192, 32, 8, True),
    "3b": Architecture(28, 3072, 8192, 24, 8, True),
    "8b": Architecture(32, 4096, 14336, 32, 8, False),
    "13b": Architecture(40, 5120, 13824, 40, 8, False),
    "70b": Architecture(80, 8192, 28672, 64, 8, False),
}


def architecture(size: str, **changes: int | None) -> Architecture:
    """The shape of a size, with some of its numbers changed; raises ValueError for a bad one."""
    given = {name: value for name, value in changes.items() if value is not None}
    chosen = replace(SIZES[size], **given)
    problems = chosen.problems()
    if problems:
        raise ValueError("; ".join(problems))
    return chosen


def llama_config(shape: Architecture, vocab_size: int, context: int) -> dict[str, object]:
    """Arguments of a LlamaConfig of the transformers library."""
    return {
        "vocab_size": vocab_size,
        "hidden_size": shape.hidden_size,
        "intermediate_size": shape.intermediate_size,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.attention_heads,
        "num_key_value_heads": shape.key_value_heads,
        "tie_word_embeddings": shape.tied_embeddings,
        "max_position_embeddings": context,
        "rope_theta": 500_000.0,
        "rms_norm_eps": 1e-5,
    }
