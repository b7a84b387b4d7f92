import type { DatasetMediaType } from '@fmops/backstage-plugin-fmops-models-common';
import type { FineTuningMessages } from './messages';

/** Endings of files with rows; what browsers say of their type differs. */
const MEDIA_TYPES: Readonly<Record<string, DatasetMediaType>> = {
  jsonl: 'application/jsonl',
  ndjson: 'application/jsonl',
  json: 'application/jsonl',
  csv: 'text/csv',
};

/** Endings that may be chosen. */
export const ACCEPTED = Object.keys(MEDIA_TYPES).map(ending => `.${ending}`);

/** What to send a file as; undefined for what holds no rows. */
export function mediaTypeOf({
  name,
}: Pick<File, 'name'>): DatasetMediaType | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return MEDIA_TYPES[ending.toLocaleLowerCase('en-US')];
}

/** Longest name of a model that leaves room for the name of its data. */
export const LONGEST_NAME = 35;

/** A name for a model, after the file that it is made from; empty where nothing is left of it. */
export function modelNameFor({ name }: Pick<File, 'name'>): string {
  return name
    .replace(/\.[^.]*$/, '')
    .toLocaleLowerCase('en-US')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST_NAME)
    .replace(/(?<!-)-+$/, '');
}

const NAME = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;

/** What is wrong with a name; undefined when nothing is. */
export function nameObjection(
  t: FineTuningMessages,
  name: string,
): string | undefined {
  if (name.length > LONGEST_NAME) {
    return t('form.nameTooLong', { longest: String(LONGEST_NAME) });
  }
  return NAME.test(name) ? undefined : t('form.nameWrong');
}
