import { EVALUATION_METHODS } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { z } from 'zod';
import { isPlain } from './isPlain';

/** Of one evaluation, so that no delivery takes what all others need. */
export const LIMITS = {
  rows: 100_000,
  scores: 2_000,
  settings: 100,
  metricsOfRow: 50,
  /** Characters of a question, an answer or an explanation. */
  text: 64 * 1024,
} as const;

/** Clocks and time zones of others may be wrong. */
const A_DAY_MS = 24 * 60 * 60 * 1_000;

const NOT_PLAIN =
  'must have no control characters, and no halves of characters';
const name = z.string().trim().min(1).max(255).refine(isPlain, NOT_PLAIN);
const ref = z
  .string()
  .max(400)
  .regex(
    /^[a-zA-Z]+:[a-zA-Z0-9._-]+\/[a-zA-Z0-9._-]+$/,
    'must be an entity reference such as foundationmodel:default/name',
  )
  .transform(value => value.toLocaleLowerCase('en-US'));
const finite = z.number().finite();
const text = z.string().max(LIMITS.text);
const time = z
  .string()
  .max(40)
  .refine(value => !Number.isNaN(Date.parse(value)), 'must be a time, ISO 8601')
  .refine(
    value => !(Date.parse(value) > Date.now() + A_DAY_MS),
    'must not be in the future',
  )
  .transform(value => new Date(value).toISOString());

const score = z
  .object({
    metric: name,
    value: finite,
    unit: z.string().min(1).max(50).refine(isPlain, NOT_PLAIN).optional(),
    higherIsBetter: z.boolean(),
    standardError: finite.min(0).optional(),
    interval: z
      .object({
        low: finite,
        high: finite,
        level: finite.gt(0).lt(1),
        method: name,
      })
      .strict()
      .refine(({ low, high }) => low <= high, 'low must not be above high')
      .optional(),
    count: z.number().int().min(1).optional(),
    slice: name.optional(),
  })
  .strict();

const row = z
  .object({
    key: name,
    input: text,
    expected: text.optional(),
    output: text.optional(),
    scores: z
      .record(name, finite.nullable())
      .refine(
        scores => Object.keys(scores).length <= LIMITS.metricsOfRow,
        `must have at most ${LIMITS.metricsOfRow} metrics`,
      ),
    explanation: text.optional(),
  })
  .strict();

/** What an evaluation must be to be recorded. */
export const evaluationSchema = z
  .object({
    model: z.object({ ref, version: name.optional() }).strict(),
    method: z.enum(EVALUATION_METHODS),
    benchmark: name.optional(),
    data: z
      .object({
        set: z.object({ id: name, version: name }).strict().optional(),
        dataset: ref.optional(),
        name: name.optional(),
        version: name.optional(),
        digest: name.optional(),
      })
      .strict(),
    settings: z
      .record(
        name,
        z.union([z.string().max(2_000), finite, z.boolean(), z.null()]),
      )
      .refine(
        settings => Object.keys(settings).length <= LIMITS.settings,
        `must have at most ${LIMITS.settings} entries`,
      ),
    judge: z
      .object({
        model: name,
        version: name.optional(),
        prompt: z.string().min(1).max(20_000).optional(),
      })
      .strict()
      .optional(),
    endpoint: z.string().min(1).max(400).refine(isPlain, NOT_PLAIN).optional(),
    run: z
      .object({
        cluster: name,
        uid: name.optional(),
        name: name.optional(),
        namespace: name.optional(),
      })
      .strict()
      .optional(),
    evaluatedAt: time.optional(),
    scores: z.array(score).max(LIMITS.scores).default([]),
    rows: z.array(row).max(LIMITS.rows).default([]),
    source: z
      .object({
        uri: z
          .string()
          .max(2_000)
          .regex(/^(https?|s3|hf|runs|models|mlflow-artifacts):\/?\/?[^\s]+$/)
          .optional(),
        tool: name.optional(),
      })
      .strict()
      .default({}),
  })
  .strict();

/** An evaluation that has been checked. */
export type CheckedEvaluation = z.infer<typeof evaluationSchema>;
