import type {
  EvaluationImport,
  ImportFile,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ResultsImportMessages } from './messages';

/** What the form holds. Texts are empty where nothing was written. */
export interface ImportFields {
  model?: string;
  version: string;
  format: string;
  files: readonly ImportFile[];
  dataName: string;
  dataVersion: string;
  uri: string;
}

/** The form before anything was written. */
export const NO_FIELDS: ImportFields = {
  version: '',
  format: '',
  files: [],
  dataName: '',
  dataVersion: '',
  uri: '',
};

/** What is wrong, by field. */
export type FieldProblems = Partial<Record<keyof ImportFields, string>>;

const isWebAddress = (text: string) =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** What has to be mended before anything is sent. */
export function fieldProblems(
  t: ResultsImportMessages,
  fields: ImportFields,
): FieldProblems {
  const { model, files, uri } = fields;
  return {
    ...(!model && { model: t('model.none') }),
    ...(files.length === 0 && { files: t('files.none') }),
    ...(uri && !isWebAddress(uri) && { uri: t('uri.invalid') }),
  };
}

/** What is sent for a form without problems. */
export function importRequest(fields: ImportFields): EvaluationImport {
  const { model = '', version, format, files, uri } = fields;
  const { dataName: name, dataVersion } = fields;
  const data = {
    ...(name && { name }),
    ...(dataVersion && { version: dataVersion }),
  };
  return {
    model: { ref: model, ...(version && { version }) },
    files: [...files],
    ...(format && { format }),
    ...(Object.keys(data).length > 0 && { data }),
    ...(uri && { uri }),
  };
}
