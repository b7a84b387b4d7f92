import { isDeepStrictEqual } from 'node:util';
import { StatusCause } from '../errors/ApiError';
import { valueAt } from '../objects/json';
import { KubeObject } from '../objects/KubeObject';
import { invalidValue } from './names';

const immutableFields: Record<string, string[]> = {
  Job: ['spec.completions', 'spec.selector', 'spec.template'],
  TrainJob: ['spec.initializer', 'spec.runtimeRef', 'spec.trainer'],
};

/** Causes for fields that can't change once the object exists. */
export function checkImmutable(
  before: KubeObject,
  after: KubeObject,
): StatusCause[] {
  return (immutableFields[after.kind] ?? [])
    .map(field => ({ field, path: field.split('.') }))
    .filter(
      ({ path }) =>
        !isDeepStrictEqual(valueAt(before, path), valueAt(after, path)),
    )
    .map(({ field, path }) =>
      invalidValue(field, valueAt(after, path) ?? null, 'field is immutable'),
    );
}
