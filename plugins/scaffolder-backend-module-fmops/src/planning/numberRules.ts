import type { Problem, RunRequest } from './RunRequest';

type NumberField = {
  [K in keyof RunRequest]-?: RunRequest[K] extends number ? K : never;
}[keyof RunRequest];

interface Range {
  min: number;
  max: number;
  whole?: boolean;
}

/** Inclusive bounds, the same as in the project's settings.py. */
const RANGES: Record<NumberField, Range> = {
  r: { min: 1, max: 512, whole: true },
  alpha: { min: 1, max: 2048, whole: true },
  dropout: { min: 0, max: 0.9 },
  learningRate: { min: 1e-8, max: 1 },
  epochs: { min: 0.001, max: 100 },
  sequenceLength: { min: 16, max: 1_048_576, whole: true },
  batchSize: { min: 1, max: 1024, whole: true },
  gradientAccumulation: { min: 1, max: 4096, whole: true },
  maxRuntimeHours: { min: 0.1, max: 720 },
};

/** Checks the numbers of a request: outside of their range a run is a mistake. */
export function numberProblems(request: RunRequest): Problem[] {
  return Object.entries(RANGES).flatMap(([key, { min, max, whole }]) => {
    const field = key as NumberField;
    const value = request[field];
    const inRange = value >= min && value <= max;
    return inRange && (!whole || Number.isInteger(value))
      ? []
      : [
          {
            field,
            message: `${value} must be a ${
              whole ? 'whole ' : ''
            }number from ${min} to ${max}.`,
          },
        ];
  });
}
