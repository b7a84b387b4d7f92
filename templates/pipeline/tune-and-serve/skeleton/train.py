"""Second step: fine-tunes the base model on the prepared examples.

    torchrun train.py

Resumes from the newest checkpoint in OUTPUT_DIR.
"""

from __future__ import annotations

from datasets import load_dataset

from base_model import load_model, load_tokenizer
from prepare import LEARNED
from settings import load
from supervised import supervised_trainer
from training_run import begin, run_to_end


def main() -> None:
    settings, output_dir = begin(__doc__, load)
    examples = load_dataset("json", data_files=str(output_dir / LEARNED), split="train")
    trainer = supervised_trainer(
        settings,
        load_model(settings),
        load_tokenizer(settings.model),
        (examples, None),
        output_dir,
    )
    run_to_end(trainer, settings, output_dir)


if __name__ == "__main__":
    main()
