import type { Entity } from '@backstage/catalog-model';
import { FORM_ANNOTATION, SOURCE_TEMPLATE_ANNOTATION } from './annotations';
import { nextName } from './nextName';

/**
 * A form that was filled in before.
 *
 * @public
 */
export interface FilledForm {
  /** Entity reference of the template. */
  template: string;
  values: Record<string, unknown>;
}

/** Fields whose values may be taken only once. */
const NAMES = ['name', 'outputModel'];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The form that a project was made with; undefined where its annotations don't tell.
 *
 * @public
 */
export function formOf({ metadata }: Entity): FilledForm | undefined {
  const template = metadata.annotations?.[SOURCE_TEMPLATE_ANNOTATION];
  const form = metadata.annotations?.[FORM_ANNOTATION];
  if (!template || !form) {
    return undefined;
  }
  try {
    const values: unknown = JSON.parse(form);
    return isObject(values) ? { template, values } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The values of a form for another project of the same kind: names are new ones.
 *
 * @public
 */
export function valuesAgain({ values }: FilledForm): Record<string, unknown> {
  const { repository: _, preflight: __, ...again } = values;
  for (const name of NAMES) {
    const value = again[name];
    if (typeof value === 'string') {
      again[name] = nextName(value);
    }
  }
  return again;
}
