import { useId, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  SetFormat,
  SetImport,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { SET_IMPORT_MAX_CHARACTERS } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { FormDialog } from '../form/FormDialog';
import { setsTranslationRef, type SetsMessages } from '../messages';
import { ImportPreview } from './ImportPreview';

/** What an import may say, as it is written in a file. */
const FIELDS = {
  text: <code>text</code>,
  messages: <code>messages</code>,
  variables: <code>variables</code>,
  expected: <code>expected</code>,
  label: <code>label</code>,
  key: <code>key</code>,
  column: <code>variables.name</code>,
};

const MEGABYTE = 1_000_000;

async function readFile(t: SetsMessages, file: File): Promise<SetImport> {
  if (file.size > SET_IMPORT_MAX_CHARACTERS) {
    throw new Error(
      t('import.tooLarge', {
        name: file.name,
        size: Math.ceil(file.size / MEGABYTE),
        most: SET_IMPORT_MAX_CHARACTERS / MEGABYTE,
      }),
    );
  }
  const format: SetFormat = /\.(csv|tsv)$/i.test(file.name) ? 'csv' : 'jsonl';
  return { format, text: await file.text() };
}

/** Brings rows of a file into the draft: first to look at, then for good. */
export function ImportDialog(props: {
  id: string;
  onClose(): void;
  onDone(): void;
}) {
  const { t } = useTranslationRef(setsTranslationRef);
  const { id, onClose, onDone } = props;
  const fieldId = useId();
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const [name, setName] = useState<string>();
  const [looked, look] = useAsyncFn(
    async (chosen: File) => {
      const file = await readFile(t, chosen);
      const result = await sets.import(id, { ...file, preview: true });
      return { file, result };
    },
    [sets, id, t],
  );
  const [done, bringIn] = useAsyncFn(async () => {
    if (!looked.value) return;
    await sets.import(id, { ...looked.value.file, preview: false });
    onDone();
  }, [sets, id, looked.value, onDone]);
  const result = looked.loading ? undefined : looked.value?.result;
  const changes = result ? result.added + result.changed : 0;
  return (
    <FormDialog
      open
      title={t('import.title')}
      action={
        changes > 0 ? t('import.rows', { count: changes }) : t('import.nothing')
      }
      busy={looked.loading || done.loading}
      error={done.error ?? looked.error}
      disabled={!result || result.problemCount > 0 || changes === 0}
      onClose={onClose}
      onSubmit={bringIn}
    >
      <Typography variant="body2">{t('import.formats', FIELDS)}</Typography>
      <input
        id={fieldId}
        hidden
        type="file"
        aria-label={t('import.file')}
        accept=".jsonl,.ndjson,.json,.csv"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) {
            setName(file.name);
            look(file);
          }
          // The same file again is a change too
          target.value = '';
        }}
      />
      <div>
        <Button
          variant="outlined"
          disabled={looked.loading}
          onClick={() => document.getElementById(fieldId)?.click()}
        >
          {name ? t('import.chosen', { name }) : t('import.choose')}
        </Button>
      </div>
      {looked.loading && (
        <Typography role="status">{t('import.reading')}</Typography>
      )}
      {result && <ImportPreview result={result} />}
    </FormDialog>
  );
}
