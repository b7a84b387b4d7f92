import { Outcome } from '../annotations';
import { CUDA_OUT_OF_MEMORY, GATED_REPOSITORY } from './lastWords';

/** How a program ends. */
export interface Ending {
  exitCode: number;
  reason: 'Completed' | 'Error' | 'OOMKilled';
  /** Its node is lost instead, and nobody hears of it again. */
  losesNode?: boolean;
  /** Part of its duration that the program runs, 0 to 1; undefined for ever. */
  after?: number;
  /** Last lines that it prints. */
  lastWords: string[];
}

const succeeds: Ending = {
  ...{ exitCode: 0, reason: 'Completed' },
  ...{ after: 1, lastWords: [] },
};
const fails = { exitCode: 1, reason: 'Error' } as const;

/** The ending for each outcome. */
export const endings: Record<Outcome, Ending> = {
  succeed: succeeds,
  // SIGKILL leaves no last words.
  oom: { exitCode: 137, reason: 'OOMKilled', after: 0.6, lastWords: [] },
  error: {
    ...fails,
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
  'cuda-oom': { ...fails, after: 0.3, lastWords: CUDA_OUT_OF_MEMORY },
  gated: { ...fails, after: 0.05, lastWords: GATED_REPOSITORY },
  'never-ends': { exitCode: 0, reason: 'Completed', lastWords: [] },
  'node-lost': { ...succeeds, after: 0.3, losesNode: true },
  'no-route': { ...succeeds, after: undefined },
  // These never come to their program, unless what they are to lack is there.
  'image-not-found': succeeds,
  'image-unauthorized': succeeds,
  'no-capacity': succeeds,
};
