import { useId, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
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
import { ImportPreview } from './ImportPreview';

const MEGABYTE = 1_000_000;

async function readFile(file: File): Promise<SetImport> {
  if (file.size > SET_IMPORT_MAX_CHARACTERS) {
    throw new Error(
      `${file.name} has ${Math.ceil(file.size / MEGABYTE)} MB, and ${
        SET_IMPORT_MAX_CHARACTERS / MEGABYTE
      } MB can be imported at once. Import it in parts.`,
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
  const { id, onClose, onDone } = props;
  const fieldId = useId();
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const [name, setName] = useState<string>();
  const [looked, look] = useAsyncFn(
    async (chosen: File) => {
      const file = await readFile(chosen);
      const result = await sets.import(id, { ...file, preview: true });
      return { file, result };
    },
    [sets, id],
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
      title="Import rows"
      action={changes > 0 ? `Import ${changes} rows` : 'Import'}
      busy={looked.loading || done.loading}
      error={done.error ?? looked.error}
      disabled={!result || result.problemCount > 0 || changes === 0}
      onClose={onClose}
      onSubmit={bringIn}
    >
      <Typography variant="body2">
        JSON Lines: one object for each line, with <code>text</code>,{' '}
        <code>messages</code> or <code>variables</code>, and{' '}
        <code>expected</code>, <code>label</code> and <code>key</code> where
        there are. CSV: the same as columns; a variable is the column{' '}
        <code>variables.name</code>.
      </Typography>
      <input
        id={fieldId}
        hidden
        type="file"
        aria-label="File with rows"
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
          {name ? `Chosen: ${name}` : 'Choose a file'}
        </Button>
      </div>
      {looked.loading && (
        <Typography role="status">The file is being read …</Typography>
      )}
      {result && <ImportPreview result={result} />}
    </FormDialog>
  );
}
