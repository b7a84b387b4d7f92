import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { REGISTRATION_WAYS } from '@fmops/backstage-plugin-fmops-models-common';

/** The value of the model source: which model is meant, and its name here. */
export const sourceSchema = makeFieldSchema({
  output: z =>
    z.object({
      way: z.enum(REGISTRATION_WAYS),
      name: z.string().optional(),
      huggingFaceId: z.string().optional(),
      uri: z.string().optional(),
      provider: z.string().optional(),
      providerModelId: z.string().optional(),
    }),
});

export type SourceFieldProps = typeof sourceSchema.TProps;
