import type { ImportFile } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { PageNumberFormat } from '@fmops/backstage-plugin-fmops-models-react';
import type { ResultsImportMessages } from './messages';

/** What the backend takes in one request, with room for the JSON around it. */
export const MAX_CHARACTERS = 15_000_000;

const MEGABYTES = new PageNumberFormat({ maximumFractionDigits: 1 });

/**
 * Reads chosen files as text.
 *
 * @throws Error where together they are more than {@link MAX_CHARACTERS}
 */
export async function readFiles(
  t: ResultsImportMessages,
  files: Iterable<File>,
): Promise<ImportFile[]> {
  const chosen = [...files];
  const size = chosen.reduce((sum, file) => sum + file.size, 0);
  if (size > MAX_CHARACTERS) {
    throw new Error(
      t('files.tooLarge', {
        size: MEGABYTES.format(size / 1e6),
        max: MEGABYTES.format(MAX_CHARACTERS / 1e6),
      }),
    );
  }
  return Promise.all(
    chosen.map(async file => ({ name: file.name, content: await file.text() })),
  );
}
