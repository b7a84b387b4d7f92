import { createHash } from 'node:crypto';
import {
  canonicalJson,
  rowInputText,
  type NewSetRow,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { searchable } from '../store';

/** Characters of the digest that names a row without a key. */
const KEY_LENGTH = 20;

/** A row with what it is found and compared by. */
export interface IdentifiedRow {
  key: string;
  digest: string;
  /** The row as JSON, without its key. */
  content: string;
  search: string;
  labelled: boolean;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * A row without a key is named by its input, so that the same file imported
 * twice changes nothing.
 *
 * @throws TypeError for texts with half characters, which have no digest
 */
export function identifyRow({ key: own, ...row }: NewSetRow): IdentifiedRow {
  const key = own ?? sha256(canonicalJson(row.input)).slice(0, KEY_LENGTH);
  const { input, expected, label } = row;
  return {
    key,
    digest: sha256(canonicalJson({ ...row, key })),
    content: JSON.stringify(row),
    search: searchable(key, label, expected, rowInputText(input)),
    labelled: expected !== undefined || label !== undefined,
  };
}
