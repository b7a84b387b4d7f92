"""Fine-tune a causal language model: all of it, or an adapter with LoRA or QLoRA.

    torchrun train.py

Resumes from the newest checkpoint in OUTPUT_DIR, which must outlive the pod.
"""

from dataset_rows import load_rows
from settings import load
from supervised import learn, prepare_examples
from training_run import begin


def main() -> None:
    settings, output_dir = begin(__doc__, load)
    learn(settings, prepare_examples(load_rows(settings.dataset), settings), output_dir)


if __name__ == "__main__":
    main()
