import { StatusCause } from '../errors/ApiError';
import { isJsonObject, valueAt } from '../objects/json';
import { KubeObject } from '../objects/KubeObject';
import { invalidValue, requiredValue } from './names';

type Check = (field: string, value: unknown) => StatusCause[];

const URI = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/.+$/;

const uri: Check = (field, value) =>
  value === '' || (typeof value === 'string' && URI.test(value))
    ? []
    : [
        invalidValue(
          field,
          value,
          'storageUri may be empty, or it must be a valid URI (scheme://...)',
        ),
      ];

const integerFrom =
  (least: number): Check =>
  (field, value) =>
    Number.isInteger(value) && (value as number) >= least
      ? []
      : [
          invalidValue(
            field,
            value,
            `${field} in body should be greater than or equal to ${least}`,
          ),
        ];

const ofType =
  (type: 'object' | 'string' | 'array' | 'boolean'): Check =>
  (field, value) => {
    const found = Array.isArray(value) ? 'array' : typeof value;
    return found === type
      ? []
      : [
          {
            reason: 'FieldValueTypeInvalid',
            message: `Invalid value: "${found}": ${field} in body must be of type ${type}: "${found}"`,
            field,
          },
        ];
  };

// The part of the TrainJob schema (Kubeflow Trainer v1alpha1) that generated manifests can break.
const optionalFields: Array<[string, Check]> = [
  ['spec.suspend', ofType('boolean')],
  ['spec.trainer', ofType('object')],
  ['spec.trainer.image', ofType('string')],
  ['spec.trainer.command', ofType('array')],
  ['spec.trainer.args', ofType('array')],
  ['spec.trainer.env', ofType('array')],
  ['spec.trainer.numNodes', integerFrom(0)],
  ['spec.trainer.numProcPerNode', integerFrom(1)],
  ['spec.trainer.resourcesPerNode', ofType('object')],
  ['spec.initializer.dataset.storageUri', uri],
  ['spec.initializer.model.storageUri', uri],
  ['spec.activeDeadlineSeconds', integerFrom(1)],
  ['spec.runtimePatches', ofType('array')],
];

/** Causes why a TrainJob is refused. */
export function checkTrainJob(trainJob: KubeObject): StatusCause[] {
  if (!isJsonObject(trainJob.spec)) {
    return [];
  }
  return [
    ...checkRuntimeRef(trainJob.spec.runtimeRef),
    ...optionalFields.flatMap(([field, check]) => {
      const value = valueAt(trainJob, field.split('.'));
      return value === undefined ? [] : check(field, value);
    }),
  ];
}

function checkRuntimeRef(runtimeRef: unknown): StatusCause[] {
  if (!isJsonObject(runtimeRef)) {
    return [requiredValue('spec.runtimeRef')];
  }
  return typeof runtimeRef.name === 'string' && runtimeRef.name !== ''
    ? []
    : [requiredValue('spec.runtimeRef.name')];
}
