"""What tests need to train in seconds on a CPU. Loads PyTorch only where a test wants it."""

import dataclasses

import pytest

import settings as settings_module


@pytest.fixture(params=["lora", "full"])
def quick_settings(request):
    """The project's own settings, of a run of four steps."""
    loaded = settings_module.load()
    training = dataclasses.replace(
        loaded.training,
        method=request.param,
        batch_size=2,
        learning_rate=0.01,
        max_steps=4,
        save_steps=2,
        logging_steps=1,
    )
    if hasattr(training, "gradient_accumulation"):
        training = dataclasses.replace(training, gradient_accumulation=1, sequence_length=64)
    return dataclasses.replace(
        loaded,
        model=dataclasses.replace(loaded.model, dtype="float32"),
        lora=dataclasses.replace(loaded.lora, r=4, target_modules="attention"),
        training=training,
    )


def longer(settings, max_steps):
    """The same run, with more steps."""
    training = dataclasses.replace(settings.training, max_steps=max_steps)
    return dataclasses.replace(settings, training=training)


@pytest.fixture
def tokenizer():
    from tiny import tiny_tokenizer

    return tiny_tokenizer()


@pytest.fixture
def new_model(tokenizer):
    from tiny import tiny_model

    return lambda: tiny_model(tokenizer)
