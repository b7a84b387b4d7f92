"""Second step: fine-tunes the base model on the prepared examples.

    torchrun train.py

Resumes from the newest checkpoint in OUTPUT_DIR.
"""

from __future__ import annotations

from trl import SFTConfig, SFTTrainer

from prepare import LEARNED
from settings import load
from training_run import arguments, begin, run_to_end
from vision_model import load_examples, load_model, load_processor, text_adapter


def main() -> None:
    settings, output_dir = begin(__doc__, load)
    model = load_model(settings)
    trainer = SFTTrainer(
        model=model,
        args=SFTConfig(
            **arguments(
                settings,
                output_dir,
                gradient_accumulation=settings.training.gradient_accumulation,
                validate=False,
            ),
            # Cutting an example short would cut the places of its images.
            max_length=None,
        ),
        train_dataset=load_examples(output_dir / LEARNED),
        processing_class=load_processor(settings),
        peft_config=text_adapter(settings, model),
    )
    run_to_end(trainer, settings, output_dir)


if __name__ == "__main__":
    main()
