import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';

/** The value of the compute picker: the machines of a run. */
export const computeSchema = makeFieldSchema({
  output: z =>
    z.object({
      instanceType: z.string(),
      nodes: z.number(),
      gpusPerNode: z.number(),
    }),
});

export type ComputeFieldProps = typeof computeSchema.TProps;
export type Compute = typeof computeSchema.TOutput;
