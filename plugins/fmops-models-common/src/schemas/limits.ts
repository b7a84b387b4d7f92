import type { ModelDatasetSpec } from '../kinds';

/**
 * Characters of a model card that stands in the entity; longer ones go by `url`.
 *
 * @public
 */
export const MODEL_CARD_MAX_CHARACTERS = 65_536;

/**
 * Sample rows of a dataset.
 *
 * @public
 */
export const SAMPLE_ROWS_MAX = 20;

/**
 * Bytes of all sample rows of a dataset together, as JSON.
 *
 * @public
 */
export const SAMPLE_ROWS_MAX_BYTES = 65_536;

/**
 * Checks what a schema cannot: how large the sample rows are together.
 *
 * @returns what is wrong, with the field and both sizes; undefined if nothing is
 *
 * @public
 */
export function sampleRowsProblem({
  sampleRows = [],
}: Pick<ModelDatasetSpec, 'sampleRows'>): string | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(sampleRows)).length;
  return bytes > SAMPLE_ROWS_MAX_BYTES
    ? `spec.sampleRows takes ${bytes} bytes as JSON, ${SAMPLE_ROWS_MAX_BYTES} are allowed; give fewer rows or shorter values`
    : undefined;
}
