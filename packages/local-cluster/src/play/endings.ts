import { Outcome } from './annotations';

/** How a program ends. */
export interface Ending {
  exitCode: number;
  reason: 'Completed' | 'Error' | 'OOMKilled';
  /** Part of its duration that the program runs, 0 to 1; undefined for ever. */
  after?: number;
  /** Last lines that it prints. */
  lastWords: string[];
}

/** The ending for each outcome. */
export const endings: Record<Outcome, Ending> = {
  succeed: { exitCode: 0, reason: 'Completed', after: 1, lastWords: [] },
  // SIGKILL leaves no last words.
  oom: { exitCode: 137, reason: 'OOMKilled', after: 0.6, lastWords: [] },
  error: {
    exitCode: 1,
    reason: 'Error',
    after: 0.3,
    lastWords: [
      'Traceback (most recent call last):',
      '  File "/workspace/train.py", line 84, in <module>',
      '    main()',
      '  File "/workspace/train.py", line 51, in main',
      '    dataset = load_dataset(args.dataset, split="train")',
      "ValueError: Column 'messages' not found in the dataset. Available columns: ['image', 'text']",
    ],
  },
  'never-ends': { exitCode: 0, reason: 'Completed', lastWords: [] },
};
