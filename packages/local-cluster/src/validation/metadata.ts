import { StatusCause } from '../errors/ApiError';
import { isJsonObject } from '../objects/json';
import { KubeObject } from '../objects/KubeObject';
import {
  checkLabelValue,
  checkQualifiedName,
  checkSubdomain,
  invalidValue,
} from './names';

/** Causes for wrong names, labels and annotations of an object. */
export function checkMetadata({ metadata }: KubeObject): StatusCause[] {
  return [
    ...checkSubdomain('metadata.name', metadata.name),
    ...checkLabels('metadata.labels', metadata.labels),
    ...checkAnnotations(metadata.annotations),
  ];
}

/** Causes for keys and values that Kubernetes refuses as labels. */
export function checkLabels(field: string, labels: unknown): StatusCause[] {
  if (labels === undefined || labels === null) {
    return [];
  }
  if (!isJsonObject(labels)) {
    return [invalidValue(field, labels, 'must be a map')];
  }
  return Object.entries(labels).flatMap(([key, value]) => [
    ...checkQualifiedName(field, key),
    ...checkLabelValue(field, value),
  ]);
}

function checkAnnotations(annotations: unknown): StatusCause[] {
  const field = 'metadata.annotations';
  if (!isJsonObject(annotations)) {
    return [];
  }
  return Object.entries(annotations).flatMap(([key, value]) => [
    ...checkQualifiedName(field, key.toLocaleLowerCase('en-US')),
    ...(typeof value === 'string'
      ? []
      : [invalidValue(field, value, 'must be a string')]),
  ]);
}
