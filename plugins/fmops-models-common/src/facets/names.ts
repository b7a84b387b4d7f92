import { FMOPS_GROUP } from '../vocabulary';

/**
 * Labels that the catalog derives from a spec, so that lists can be filtered and counted.
 *
 * @public
 */
export const FACET_LABELS = {
  sizeClass: `${FMOPS_GROUP}/size-class`,
  contextClass: `${FMOPS_GROUP}/context-class`,
  licenseUse: `${FMOPS_GROUP}/license-use`,
  access: `${FMOPS_GROUP}/access`,
  modality: `${FMOPS_GROUP}/modality`,
  task: `${FMOPS_GROUP}/task`,
  provider: `${FMOPS_GROUP}/provider`,
  type: `${FMOPS_GROUP}/type`,
  fineTunable: `${FMOPS_GROUP}/fine-tunable`,
  memoryClass: `${FMOPS_GROUP}/memory-class`,
  rowClass: `${FMOPS_GROUP}/row-class`,
  skills: `${FMOPS_GROUP}/skills`,
  personalData: `${FMOPS_GROUP}/personal-data`,
} as const;

/**
 * Field of a label in the query API of the catalog.
 *
 * @public
 */
export function labelField(label: string): string {
  return `metadata.labels.${label}`;
}

/**
 * Field of an annotation in the query API of the catalog.
 *
 * @public
 */
export function annotationField(annotation: string): string {
  return `metadata.annotations.${annotation}`;
}
