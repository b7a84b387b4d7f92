import { InputError } from '@backstage/errors';
import {
  DTYPES,
  TRAINING_METHODS,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { infer as Infer } from 'zod/v3';
import type { Zod } from '../zod';

/** What shall run, and how. */
export function fitInput(z: Zod) {
  const count = z.number().int().positive().max(1e9).optional();
  return z
    .object({
      model: z
        .string()
        .min(1)
        .max(400)
        .optional()
        .describe(
          'Entity reference of a model in the catalog. Give this or parameters.',
        ),
      parameters: z
        .number()
        .min(1e6)
        .max(1e14)
        .optional()
        .describe('Total parameters of a model in no catalog, such as 8e9.'),
      architecture: z
        .object({
          layers: count,
          hiddenSize: count,
          intermediateSize: count,
          attentionHeads: count,
          kvHeads: count,
          headDim: count,
          vocabSize: count,
          experts: count,
        })
        .strict()
        .optional()
        .describe(
          'Its shape as in config.json, with parameters only. Without layers, hiddenSize and attentionHeads the KV cache is not counted and training is not estimated.',
        ),
      purpose: z
        .enum(['serving', ...TRAINING_METHODS])
        .default('serving')
        .describe('Serving; fine-tuning with full, lora or qlora.'),
      precision: z
        .enum(DTYPES as [string, ...string[]])
        .optional()
        .describe(
          'Of the weights when serving; as published, else bfloat16, when left out.',
        ),
      contextTokens: z
        .number()
        .int()
        .positive()
        .max(1e8)
        .optional()
        .describe(
          'Tokens per sequence. Serving: 8,192 or the model’s window when left out; training: 2,048.',
        ),
      sequences: z
        .number()
        .int()
        .min(1)
        .max(4096)
        .default(1)
        .describe('Sequences at a time; in training per device.'),
      rank: z
        .number()
        .int()
        .min(1)
        .max(1024)
        .default(16)
        .describe('Rank of the adapter, with lora and qlora.'),
      nodes: z
        .number()
        .int()
        .min(1)
        .max(64)
        .default(1)
        .describe('Instances that train together.'),
      instanceType: z
        .string()
        .min(1)
        .max(40)
        .optional()
        .describe('EC2 instance type to judge, such as g6e.xlarge.'),
    })
    .strict();
}

export type FitInput = Infer<ReturnType<typeof fitInput>>;

/** @throws InputError for fields that say nothing, or two things, together */
export function assertFitInput({
  model,
  parameters,
  architecture,
  purpose,
  precision,
}: FitInput): void {
  if ((model === undefined) === (parameters === undefined)) {
    throw new InputError(
      'model: give either model, or parameters for a model in no catalog',
    );
  }
  if (architecture && model !== undefined) {
    throw new InputError(
      'architecture: only together with parameters; that of a model is in the catalog',
    );
  }
  if (precision && purpose !== 'serving') {
    throw new InputError(
      `precision: only for serving; ${purpose} fixes the precision of the weights`,
    );
  }
}
