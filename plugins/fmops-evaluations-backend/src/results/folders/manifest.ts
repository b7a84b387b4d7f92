import { InputError } from '@backstage/errors';
import { ResultFile } from '@fmops/backstage-plugin-fmops-evaluations-node';
import { z } from 'zod';

/** Says what the other files of a delivery are about. */
export const MANIFEST = 'import.yaml';

const short = z.string().trim().min(1).max(255);
const schema = z
  .object({
    model: z
      .object({ ref: z.string().min(1).max(400), version: short.optional() })
      .strict(),
    format: short.optional(),
    uri: z.string().max(2_000).optional(),
    data: z
      .object({
        set: z.object({ id: short, version: short }).strict().optional(),
        dataset: z.string().max(400).optional(),
        name: short.optional(),
        version: short.optional(),
      })
      .strict()
      .optional(),
  })
  .strict();

/** The model that files tell about, and what they leave out. */
export type Manifest = z.infer<typeof schema>;

/** @throws InputError that names the field */
export function readManifest(text: string): Manifest {
  const { success, data, error } = schema.safeParse(
    new ResultFile(MANIFEST, text).yaml(),
  );
  if (success) return data;
  const [{ path, message }] = error.issues;
  throw new InputError(
    `${MANIFEST}: ${path.length ? `${path.join('.')}: ` : ''}${message}`,
  );
}
