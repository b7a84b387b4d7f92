import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import type { SetRow } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Field } from '../../fields/Field';
import { FormDialog } from '../form/FormDialog';
import { setsTranslationRef } from '../messages';
import { formOf, rowOf, type RowForm } from './rowForm';

const KINDS = {
  text: 'kind.text',
  messages: 'kind.messages',
  variables: 'kind.variables',
} as const;

/** What is typed where it is no plain text. */
const EXAMPLES = {
  messages: '[{"role": "user", "content": "…"}]',
  variables: '{"name": "value"}',
};

/** Adds a row to the draft, or changes one. */
export function RowDialog(props: {
  id: string;
  row?: SetRow;
  onClose(): void;
  onDone(): void;
}) {
  const { t } = useTranslationRef(setsTranslationRef);
  const { id, row, onClose, onDone } = props;
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const [form, setForm] = useState(() => formOf(row));
  const change = (fields: Partial<RowForm>) => setForm({ ...form, ...fields });
  const [state, save] = useAsyncFn(async () => {
    await sets.putRow(id, rowOf(form));
    onDone();
  }, [sets, id, form, onDone]);
  return (
    <FormDialog
      open
      title={row ? t('row.editOf', { key: row.key }) : t('rows.add')}
      action={t(row ? 'row.save' : 'row.create')}
      busy={state.loading}
      error={state.error}
      disabled={!form.input}
      onClose={onClose}
      onSubmit={save}
    >
      {!row && (
        <Field
          label={t('row.key')}
          value={form.key}
          onChange={({ target }) => change({ key: target.value })}
          helperText={t('row.keyHint')}
          inputProps={{ maxLength: 200 }}
        />
      )}
      <Field
        select
        label={t('row.kind')}
        value={form.kind}
        onChange={({ target }) =>
          change({ kind: target.value as RowForm['kind'] })
        }
      >
        {Object.entries(KINDS).map(([kind, title]) => (
          <MenuItem key={kind} value={kind}>
            {t(title)}
          </MenuItem>
        ))}
      </Field>
      <Field
        label={t('row.input')}
        required
        multiline
        minRows={3}
        maxRows={12}
        value={form.input}
        onChange={({ target }) => change({ input: target.value })}
        helperText={
          form.kind === 'text'
            ? t('kind.textHint')
            : t('kind.json', { example: EXAMPLES[form.kind] })
        }
      />
      <Field
        label={t('row.expected')}
        multiline
        maxRows={12}
        value={form.expected}
        onChange={({ target }) => change({ expected: target.value })}
      />
      <Field
        label={t('row.label')}
        value={form.label}
        onChange={({ target }) => change({ label: target.value })}
        helperText={t('row.labelHint')}
        inputProps={{ maxLength: 200 }}
      />
    </FormDialog>
  );
}
