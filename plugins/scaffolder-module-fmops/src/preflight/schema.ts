import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/** The value of the preflight: which template's form was checked. */
export const preflightSchema = makeFieldSchema({
  output: z => z.string().describe('Entity reference of the template'),
});

export type PreflightFieldProps = typeof preflightSchema.TProps;
