import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import type { StatedFacts } from '@fmops/backstage-plugin-fmops-models-common';

/** The value of the facts form: what is stated over what was read. */
export const factsSchema = makeFieldSchema({
  output: z => z.custom<StatedFacts>(value => typeof value === 'object'),
});

export type FactsFieldProps = typeof factsSchema.TProps;
