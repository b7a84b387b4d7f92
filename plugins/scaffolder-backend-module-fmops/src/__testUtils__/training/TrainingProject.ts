import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { Rendered } from '../proof/DryRuns';
import { TEN_ROWS, type TrainingCase } from './cases';

/** Steps between two checkpoints. */
export const SAVE_STEPS = 5;

/** Steps of a run: enough to kill it on the way. */
export const MAX_STEPS = 60;

/** A rendered project on disk, with a tiny model and ten rows beside it. */
export class TrainingProject {
  readonly folder: string;
  readonly output: string;
  readonly #model: string;
  readonly #data: string;

  /** @param root - an empty folder */
  constructor(root: string, { files }: Rendered) {
    this.folder = path.join(root, 'project');
    this.output = path.join(root, 'output');
    this.#model = path.join(root, 'model');
    this.#data = path.join(root, 'data');
    for (const [file, text] of files) {
      mkdirSync(path.dirname(path.join(this.folder, file)), {
        recursive: true,
      });
      writeFileSync(path.join(this.folder, file), text);
    }
    mkdirSync(this.#data);
    writeFileSync(
      path.join(this.#data, 'train.jsonl'),
      TEN_ROWS.map(row => `${JSON.stringify(row)}\n`).join(''),
    );
  }

  /** Arguments of `python` that make the model: what the project's own tests train. */
  get makeModel(): string[] {
    const script =
      'import sys; from tiny import *; tokenizer = tiny_tokenizer(); ' +
      'tiny_model(tokenizer).save_pretrained(sys.argv[1]); tokenizer.save_pretrained(sys.argv[1])';
    return ['-c', script, this.#model];
  }

  /** Changes the settings as a person would, for a run of seconds on these files. */
  configure({ layout, settings = {} }: TrainingCase): void {
    const file = path.join(this.folder, 'config/config.yaml');
    const config = parse(readFileSync(file, 'utf8'));
    const changes: TrainingCase['settings'] = {
      model: { id: this.#model, revision: '', dtype: 'float32' },
      dataset: { id: this.#data, config: '', split: 'train', layout },
      training: {
        ...('sequence_length' in config.training && {
          sequence_length: 64,
          gradient_accumulation: 1,
        }),
        batch_size: 2,
        learning_rate: 0.001,
        max_steps: MAX_STEPS,
        save_steps: SAVE_STEPS,
        logging_steps: 1,
      },
      ...settings,
      ...('teacher' in config && {
        teacher: { ...settings.teacher, id: this.#model, adapter: '' },
      }),
    };
    for (const [section, values] of Object.entries(changes)) {
      config[section] = { ...config[section], ...values };
    }
    writeFileSync(file, stringify(config));
  }
}
