import type {
  ComparisonCell,
  ComparisonRow,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { infer as Infer } from 'zod/v3';
import type { Zod } from '../zod';

/** One value with where it comes from. */
export function cellSchema(z: Zod) {
  return z.object({
    value: z
      .union([z.string(), z.number(), z.array(z.string())])
      .nullable()
      .describe('null: not known, never 0 or no.'),
    unit: z.string().optional().describe('Where it differs from the row.'),
    provenance: z
      .enum(['published', 'measured here', 'estimated'])
      .optional()
      .describe('Where the value comes from.'),
    note: z.string().optional(),
  });
}

/** A cell of a comparison as {@link cellSchema} has it. */
export function cellOf(
  cell: ComparisonCell,
): Infer<ReturnType<typeof cellSchema>> {
  const { value = null, valueUnit, provenance, note } = cell;
  return {
    value: typeof value === 'object' && value ? [...value] : value,
    unit: valueUnit,
    provenance,
    note,
  };
}

/** What a row of a comparison is about. */
export function dimensionSchema(z: Zod) {
  return z.object({ group: z.string(), title: z.string(), unit: z.string() });
}

/** A row of a comparison as {@link dimensionSchema} has it. */
export function dimensionOf({ group, title, unit }: ComparisonRow) {
  return { group, title, unit };
}
