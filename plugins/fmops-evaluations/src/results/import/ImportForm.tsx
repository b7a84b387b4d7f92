import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type {
  EvaluationFormatInfo,
  ImportResult,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { useSearchParams } from 'react-router-dom';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { messageOf } from '../../loading/messageOf';
import { ImportedList } from './ImportedList';
import { ImportFieldset } from './ImportFieldset';
import {
  fieldProblems,
  importRequest,
  NO_FIELDS,
  type ImportFields,
} from './importRequest';
import { resultsImportTranslationRef } from './messages';
import { Preview } from './Preview';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(3), maxWidth: 960 },
}));

/** Asks for files and what they are about, shows what they hold, and records it. */
export function ImportForm(props: {
  formats: readonly EvaluationFormatInfo[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsImportTranslationRef);
  const { results } = useApi(fmopsEvaluationsApiRef);
  const [params] = useSearchParams();
  const [fields, setFields] = useState<ImportFields>({
    ...NO_FIELDS,
    model: params.get('model') ?? undefined,
    version: params.get('version') ?? '',
  });
  const [checked, setChecked] = useState(false);
  // What was looked at; anything else has to be looked at anew
  const [seen, setSeen] = useState<{
    of: ImportFields;
    result: ImportResult;
  }>();
  const problems = fieldProblems(t, fields);
  const [looking, look] = useAsyncFn(async () => {
    setChecked(true);
    if (Object.keys(problems).length > 0) return;
    const request = { ...importRequest(fields), dryRun: true };
    setSeen({ of: fields, result: await results.import(request) });
  }, [results, fields]);
  const [saving, save] = useAsyncFn(
    async () => results.import(importRequest(fields)),
    [results, fields],
  );
  if (saving.value) {
    return <ImportedList result={saving.value} />;
  }
  const preview = seen?.of === fields ? seen.result : undefined;
  const error = looking.error ?? saving.error;
  const busy = looking.loading || saving.loading;
  return (
    <form
      className={classes.root}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        look();
      }}
    >
      <ImportFieldset
        fields={fields}
        formats={props.formats}
        problems={checked ? problems : {}}
        onChange={change => setFields(known => ({ ...known, ...change }))}
      />
      {error && !busy && (
        <Alert severity="error" style={{ whiteSpace: 'pre-wrap' }}>
          {messageOf(error)}
        </Alert>
      )}
      <div>
        <Button
          type="submit"
          variant={preview ? 'outlined' : 'contained'}
          color="primary"
          disabled={busy}
        >
          {looking.loading ? t('form.looking') : t('form.preview')}
        </Button>
      </div>
      {preview && (
        <Preview
          result={preview}
          formats={props.formats}
          saving={saving.loading}
          onSave={save}
        />
      )}
    </form>
  );
}
