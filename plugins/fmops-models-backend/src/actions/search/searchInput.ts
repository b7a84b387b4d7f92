import {
  ACCESS_LEVELS,
  FINE_TUNING_METHODS,
  MODALITIES,
  MODEL_SORTS,
  MODEL_TYPES,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { infer as Infer } from 'zod/v3';
import type { Zod } from '../zod';

/** Most models of one answer. */
export const MAX_LIMIT = 50;

/** What a search can ask for; everything given must hold. */
export function searchInput(z: Zod) {
  const sorts = MODEL_SORTS.map(({ id }) => id);
  return z
    .object({
      text: z
        .string()
        .min(1)
        .max(200)
        .optional()
        .describe(
          'Words to look for in name, title, description and provider. Leave out to go by the other fields alone.',
        ),
      task: z
        .string()
        .min(1)
        .max(100)
        .optional()
        .describe(
          'Task as on model hubs: text-generation (chat and instruction models too), image-text-to-text, feature-extraction (embeddings), text-to-image, automatic-speech-recognition.',
        ),
      modality: z.enum(MODALITIES).optional().describe('What it works with.'),
      type: z
        .enum(MODEL_TYPES)
        .optional()
        .describe('Base model, or how it was derived from one.'),
      licenseUse: z
        .array(
          z.enum(['commercial', 'conditional', 'research-only', 'unknown']),
        )
        .min(1)
        .optional()
        .describe(
          'Any of: commercial use allowed; allowed with conditions; research only; not known. For a product ask for commercial, or commercial and conditional.',
        ),
      access: z
        .array(z.enum(ACCESS_LEVELS))
        .min(1)
        .optional()
        .describe(
          'Any of: open (weights to download), gated (after accepting terms), proprietary (hosted only).',
        ),
      provider: z
        .string()
        .min(1)
        .max(100)
        .optional()
        .describe('Who publishes it; a part of the name will do: Qwen.'),
      language: z
        .string()
        .regex(/^[A-Za-z-]{2,12}$/)
        .optional()
        .describe('ISO 639 code such as de; code for programming languages.'),
      fineTunable: z
        .boolean()
        .optional()
        .describe('Whether it can be fine-tuned.'),
      fineTuningMethod: z
        .enum(FINE_TUNING_METHODS)
        .optional()
        .describe('Way to fine-tune it; api is a hosted service.'),
      maxParameters: z
        .number()
        .positive()
        .max(1e15)
        .optional()
        .describe(
          'Most parameters, such as 8e9. 5 to 10 % more are found too, as names round; models whose size is not known are not.',
        ),
      minContext: z
        .number()
        .int()
        .positive()
        .max(1e12)
        .optional()
        .describe(
          'Fewest tokens of the context window, such as 32768. 5 to 10 % fewer are found too; models whose window is not known are not.',
        ),
      fitsOn: z
        .string()
        .min(1)
        .max(40)
        .optional()
        .describe(
          'EC2 instance type that shall serve it, such as g6.xlarge: an estimate for one sequence at a time, by classes of memory. Use fit-model-on-hardware for one model.',
        ),
      sort: z
        .enum(sorts as [string, ...string[]])
        .default(sorts[0])
        .describe('Order; what is not known comes last.'),
      order: z
        .enum(['asc', 'desc'])
        .optional()
        .describe('Direction; the usual one of the sort when left out.'),
      limit: z
        .number()
        .int()
        .min(1)
        .max(MAX_LIMIT)
        .default(10)
        .describe('Models in one answer.'),
      cursor: z
        .string()
        .regex(/^\d{1,7}$/, 'not one that this action has returned')
        .optional()
        .describe(
          'nextCursor of an answer, for more of it; repeat all other fields.',
        ),
    })
    .strict();
}

export type SearchInput = Infer<ReturnType<typeof searchInput>>;
