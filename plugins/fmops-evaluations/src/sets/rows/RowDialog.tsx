import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import type { SetRow } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Field } from '../../fields/Field';
import { FormDialog } from '../form/FormDialog';
import { formOf, rowOf, type RowForm } from './rowForm';

const KINDS: Record<RowForm['kind'], { title: string; help: string }> = {
  text: { title: 'Text', help: 'What the model is given' },
  messages: {
    title: 'Messages',
    help: 'JSON: [{"role": "user", "content": "…"}]',
  },
  variables: {
    title: 'Variables of the prompts',
    help: 'JSON: {"name": "value"}',
  },
};

/** Adds a row to the draft, or changes one. */
export function RowDialog(props: {
  id: string;
  row?: SetRow;
  onClose(): void;
  onDone(): void;
}) {
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
      title={row ? `Edit row ${row.key}` : 'Add a row'}
      action={row ? 'Save in the draft' : 'Add to the draft'}
      busy={state.loading}
      error={state.error}
      disabled={!form.input}
      onClose={onClose}
      onSubmit={save}
    >
      {!row && (
        <Field
          label="Key"
          value={form.key}
          onChange={({ target }) => change({ key: target.value })}
          helperText="Names the row over all versions; empty: made from the input"
          inputProps={{ maxLength: 200 }}
        />
      )}
      <Field
        select
        label="Input is"
        value={form.kind}
        onChange={({ target }) =>
          change({ kind: target.value as RowForm['kind'] })
        }
      >
        {Object.entries(KINDS).map(([kind, { title }]) => (
          <MenuItem key={kind} value={kind}>
            {title}
          </MenuItem>
        ))}
      </Field>
      <Field
        label="Input"
        required
        multiline
        minRows={3}
        maxRows={12}
        value={form.input}
        onChange={({ target }) => change({ input: target.value })}
        helperText={KINDS[form.kind].help}
      />
      <Field
        label="Expected answer"
        multiline
        maxRows={12}
        value={form.expected}
        onChange={({ target }) => change({ expected: target.value })}
      />
      <Field
        label="Label"
        value={form.label}
        onChange={({ target }) => change({ label: target.value })}
        helperText="The class that is right, such as positive"
        inputProps={{ maxLength: 200 }}
      />
    </FormDialog>
  );
}
