import {
  ENDPOINT_STATES,
  JOB_STATES,
  STEP_STATES,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { z } from 'zod';
import { clusterText, MESSAGE_LENGTH } from '../../text/clusterText';
import { withoutQuotedLog } from '../../text/quotedLog';

// A reason or a name is some words, a revision or a metric the name of one.
const WORDS_LENGTH = 1_000;
const NAME_LENGTH = 253;
const LABEL_LENGTH = 63;
const METRICS = 20;
const METRIC_LENGTH = 100;
const REVISIONS = 20;
const STEPS = 50;
const STEP_MESSAGE_LENGTH = 300;
const TIME = /^\d{4}-\d\d-\d\dT/;

const text = (length: number) =>
  z.string().transform(value => clusterText(value, length));
const count = z.number().int().nonnegative().optional().catch(undefined);
const share = z.number().min(0).max(100);

/** A time of Kubernetes: ISO 8601. */
export const time = z
  .string()
  .refine(value => TIME.test(value) && !Number.isNaN(Date.parse(value)))
  .optional()
  .catch(undefined);

const address = z
  .string()
  .max(WORDS_LENGTH)
  .refine(value => /^https?:\/\//.test(value) && URL.canParse(value));

/** A part of a record, none when there is nothing in it. */
function part<T extends z.ZodRawShape>(shape: T) {
  return z
    .object(shape)
    .transform(value =>
      Object.values(value).some(field => field !== undefined)
        ? value
        : undefined,
    )
    .optional()
    .catch(undefined);
}

const words = text(WORDS_LENGTH).optional().catch(undefined);

const endpoint = part({
  url: address.optional().catch(undefined),
  internalUrl: address.optional().catch(undefined),
  model: part({ name: words, uri: words }),
  traffic: z
    .array(
      z.object({
        revision: z.string().min(1).max(NAME_LENGTH),
        percent: share,
        canary: z.boolean().optional().catch(undefined),
      }),
    )
    .max(REVISIONS)
    // All requests to the only one is no split.
    .transform(parts => (parts.length > 1 ? parts : undefined))
    .optional()
    .catch(undefined),
});

const message = (length: number) =>
  z
    .string()
    // Records are shown to people who may not read logs.
    .transform(value => clusterText(withoutQuotedLog(value), length))
    .optional()
    .catch(undefined);

const common = {
  reason: words,
  message: message(MESSAGE_LENGTH),
  since: time,
  deleting: z.literal(true).optional().catch(undefined),
  replicas: z
    .object({
      unit: z.enum(['pod', 'job', 'worker', 'group', 'replica']),
      desired: count,
      active: count,
      ready: count,
      succeeded: count,
      failed: count,
    })
    .optional()
    .catch(undefined),
  restarts: count,
  accelerators: z
    .object({
      resource: z.string().max(NAME_LENGTH),
      instanceType: text(LABEL_LENGTH).optional().catch(undefined),
      requested: z.number().nonnegative(),
      held: z.number().nonnegative().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  progress: part({
    percent: share.optional().catch(undefined),
    remainingSeconds: z.number().nonnegative().optional().catch(undefined),
  }),
  steps: z
    .array(
      z.object({
        name: z.string().min(1).max(NAME_LENGTH),
        state: z.enum(STEP_STATES),
        message: message(STEP_MESSAGE_LENGTH),
      }),
    )
    .min(1)
    .transform(steps => steps.slice(0, STEPS))
    .optional()
    .catch(undefined),
  metrics: z
    .array(z.object({ name: text(METRIC_LENGTH), value: text(METRIC_LENGTH) }))
    .transform(metrics =>
      metrics
        .slice(0, METRICS)
        .flatMap(({ name, value }) => (name && value ? [{ name, value }] : [])),
    )
    .optional()
    .catch(undefined),
  queue: part({
    localQueue: text(NAME_LENGTH).optional().catch(undefined),
    clusterQueue: text(NAME_LENGTH).optional().catch(undefined),
    pendingReason: words,
    severity: z.enum(['info', 'blocked']).optional().catch(undefined),
  }),
  endpoint,
  startedAt: time,
  finishedAt: time,
};

/** What a reading may tell, by category; anything else is left out. */
export const READING_SCHEMAS = {
  job: z.object({ state: z.enum(JOB_STATES).catch('Unknown'), ...common }),
  endpoint: z.object({
    state: z.enum(ENDPOINT_STATES).catch('Unknown'),
    ...common,
  }),
};
