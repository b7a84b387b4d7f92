import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { TRAINING_METHODS } from '@fmops/backstage-plugin-fmops-models-common';

/** The value of the compute picker: the machines of a run. */
export const computeSchema = makeFieldSchema({
  output: z =>
    z.object({
      instanceType: z.string(),
      nodes: z.number(),
      gpusPerNode: z.number(),
    }),
  uiOptions: z =>
    z.object({
      memory: z
        .enum(['training', 'serving', 'none'])
        .optional()
        .describe('What memory is judged by; training by default'),
      model: z
        .string()
        .optional()
        .describe('Field of the form with the model; baseModel by default'),
      maxNodes: z
        .number()
        .optional()
        .describe('With 1, nodes are not asked for; 64 by default'),
      method: z
        .enum(TRAINING_METHODS)
        .optional()
        .describe('How it is trained, where the form has no field for it'),
      contextTokens: z
        .number()
        .optional()
        .describe('Tokens of a request, for forms that do not ask for them'),
      runs: z
        .enum(['cuda', 'neuron', 'trainium'])
        .optional()
        .describe('What the image is built for; cuda by default'),
    }),
});

export type ComputeFieldProps = typeof computeSchema.TProps;
export type Compute = typeof computeSchema.TOutput;
export type ComputeOptions = NonNullable<
  NonNullable<ComputeFieldProps['uiSchema']>['ui:options']
>;
