import {
  DATASET_FORMATS,
  PERSONAL_DATA_VALUES,
  SIZE_BASES,
} from '../vocabulary';
import {
  artifactUri,
  count,
  huggingFaceId,
  language,
  listOf,
  oneOf,
  record,
  text,
} from './fragments';
import { SAMPLE_ROWS_MAX } from './limits';
import { sharedProperties, sharedRequired } from './shared';

/**
 * JSON Schema of {@link ModelDatasetEntity}, without the parts that all kinds share.
 *
 * @public
 */
export const modelDatasetSchema = {
  type: 'object' as const,
  required: ['spec'],
  properties: {
    spec: record(
      {
        ...sharedProperties,
        type: oneOf(DATASET_FORMATS),
        source: record({
          huggingFaceId,
          config: text,
          revision: text,
          uri: artifactUri,
        }),
        columns: listOf(record({ name: text, type: text }, ['name', 'type'])),
        sampleRows: {
          ...listOf({ type: 'object', minProperties: 1, maxProperties: 64 }),
          maxItems: SAMPLE_ROWS_MAX,
        },
        sampleRowsNote: text,
        splits: listOf(record({ name: text, rows: count }, ['name'])),
        rows: count,
        tokens: count,
        sizeBytes: count,
        sizeBasis: oneOf(SIZE_BASES),
        languages: listOf(language),
        tasks: listOf(text),
        personalData: record(
          { value: oneOf(PERSONAL_DATA_VALUES), note: text },
          ['value'],
        ),
      },
      [...sharedRequired],
    ),
  },
};
