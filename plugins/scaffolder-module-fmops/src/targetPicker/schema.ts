import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/** The value of the target picker: a namespace of a cluster. */
export const targetSchema = makeFieldSchema({
  output: z => z.object({ cluster: z.string(), namespace: z.string() }),
});

export type TargetFieldProps = typeof targetSchema.TProps;
