import { InputError } from '@backstage/errors';
import {
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import {
  CRITERIA,
  DEFAULT_WORKLOAD,
  MAX_COMPARED,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { infer as Infer } from 'zod/v3';
import { parseModelRef } from '../../models';
import type { Zod } from '../zod';

/** What to compare, and what it is ranked by. */
export function compareInput(z: Zod) {
  const weight = (what: string) =>
    z.number().min(0).max(5).default(0).describe(what);
  const tokens = (otherwise: number, what: string) =>
    z.number().min(0).max(1e6).default(otherwise).describe(what);
  return z
    .object({
      models: z
        .array(z.string().min(1).max(400))
        .min(2)
        .max(MAX_COMPARED)
        .describe(
          'Entity references from search-models: foundationmodel:default/my-model.',
        ),
      weights: z
        .object({
          quality: weight('Results of benchmarks.'),
          cost: weight('Estimated cost of a month; cheaper is better.'),
          speed: weight('Measured, or estimated from active parameters.'),
        })
        .strict()
        .optional()
        .describe(
          'How much each counts, 0 to 5; only the ratio matters. Leave out for no ranking.',
        ),
      benchmarks: z
        .array(z.string().min(1).max(200))
        .max(20)
        .optional()
        .describe(
          'Benchmarks that stand for quality, by key or title as in rankableBenchmarks of the answer, or by name: MMLU. All of them when left out.',
        ),
      workload: z
        .object({
          inputMTokens: tokens(
            DEFAULT_WORKLOAD.inputMTokens,
            'Millions of tokens read in a month.',
          ),
          outputMTokens: tokens(
            DEFAULT_WORKLOAD.outputMTokens,
            'Millions of tokens written in a month.',
          ),
        })
        .strict()
        .optional()
        .describe('Use that the cost is estimated for.'),
    })
    .strict();
}

export type CompareInput = Infer<ReturnType<typeof compareInput>>;

/**
 * The models to compare.
 *
 * @throws InputError for what is no reference of a model, or there twice
 */
export function comparedRefs({ models }: CompareInput): CompoundEntityRef[] {
  const refs = models.map((text, index) =>
    parseModelRef(text, `models[${index}]`),
  );
  const written = refs.map(ref => stringifyEntityRef(ref));
  const again = written.findIndex((ref, at) => written.indexOf(ref) !== at);
  if (again >= 0) {
    throw new InputError(
      `models[${again}]: '${written[again]}' is there twice`,
    );
  }
  return refs;
}

/** @throws InputError when no criterion counts */
export function assertWeights({ weights }: CompareInput): void {
  if (weights && CRITERIA.every(criterion => weights[criterion] === 0)) {
    throw new InputError(
      'weights: one of quality, cost and speed must be above 0',
    );
  }
}
