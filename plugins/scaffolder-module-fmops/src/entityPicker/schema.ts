import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/** Fields that hold an entity reference. */
export const entityRefSchema = makeFieldSchema({
  output: z => z.string().describe('Entity reference'),
});

/** Props of fields that hold an entity reference. */
export type EntityRefFieldProps = typeof entityRefSchema.TProps;
