import { StatusCause } from '../errors/ApiError';
import { isJsonObject, valueAt } from '../objects/json';
import { KubeObject } from '../objects/KubeObject';
import { checkLabels } from './metadata';
import { invalidValue, requiredValue } from './names';

/** Causes why a `batch/v1` Job is refused: the part of the rules that generated manifests can break. */
export function checkJob(job: KubeObject): StatusCause[] {
  const template = valueAt(job, ['spec', 'template']);
  return [
    ...checkLabels(
      'spec.template.labels',
      valueAt(template, ['metadata', 'labels']),
    ),
    ...checkContainers(valueAt(template, ['spec', 'containers'])),
    ...checkRestartPolicy(valueAt(template, ['spec', 'restartPolicy'])),
    ...['parallelism', 'completions', 'backoffLimit'].flatMap(count =>
      checkCount(`spec.${count}`, valueAt(job, ['spec', count])),
    ),
  ];
}

function checkContainers(containers: unknown): StatusCause[] {
  const field = 'spec.template.spec.containers';
  if (!Array.isArray(containers) || containers.length === 0) {
    return [requiredValue(field)];
  }
  return containers.flatMap((container, i) =>
    ['name', 'image']
      .filter(key => !isJsonObject(container) || !container[key])
      .map(key => requiredValue(`${field}[${i}].${key}`)),
  );
}

function checkRestartPolicy(policy: unknown): StatusCause[] {
  const field = 'spec.template.spec.restartPolicy';
  if (policy === undefined || policy === 'Always') {
    return [requiredValue(field, 'valid values: "OnFailure", "Never"')];
  }
  return policy === 'OnFailure' || policy === 'Never'
    ? []
    : [
        {
          reason: 'FieldValueNotSupported',
          message: `Unsupported value: ${JSON.stringify(
            policy,
          )}: supported values: "OnFailure", "Never"`,
          field,
        },
      ];
}

function checkCount(field: string, value: unknown): StatusCause[] {
  if (value === undefined || value === null) {
    return [];
  }
  return Number.isInteger(value) && (value as number) >= 0
    ? []
    : [invalidValue(field, value, 'must be greater than or equal to 0')];
}
