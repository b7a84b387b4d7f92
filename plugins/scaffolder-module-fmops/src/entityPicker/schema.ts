import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/** Fields that hold an entity reference. */
export const entityRefSchema = makeFieldSchema({
  output: z => z.string().describe('Entity reference'),
  uiOptions: z =>
    z.object({
      for: z
        .string()
        .optional()
        .describe('What it is wanted for; what does not suit cannot be chosen'),
    }),
});

/** Props of fields that hold an entity reference. */
export type EntityRefFieldProps = typeof entityRefSchema.TProps;
