"""Fine-tune a causal language model: all of it, or an adapter with LoRA or QLoRA.

    torchrun train.py

Resumes from the newest checkpoint in OUTPUT_DIR, which must outlive the pod.
"""

from base_model import load_model, load_tokenizer
from dataset_rows import load_rows, split
from settings import load
from supervised import prepare_examples, supervised_trainer
from training_run import begin, run_to_end


def main() -> None:
    settings, output_dir = begin(__doc__, load)
    examples = prepare_examples(load_rows(settings.dataset), settings)
    trainer = supervised_trainer(
        settings,
        load_model(settings),
        load_tokenizer(settings.model),
        split(examples, settings.dataset.validation_fraction, settings.training.seed),
        output_dir,
    )
    run_to_end(trainer, settings, output_dir)


if __name__ == "__main__":
    main()
