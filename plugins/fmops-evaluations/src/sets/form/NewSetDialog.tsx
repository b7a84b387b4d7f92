import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Field } from '../../fields/Field';
import { setRouteRef } from '../../routes';
import { setsTranslationRef } from '../messages';
import { FormDialog } from './FormDialog';
import { EMPTY_FIELDS, SetFields } from './SetFields';
import { setName } from './setName';
import { useOwnGroups } from './useOwnGroups';

/** Makes an evaluation catalog and goes to its page. */
export function NewSetDialog(props: { open: boolean; onClose(): void }) {
  const { t } = useTranslationRef(setsTranslationRef);
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const navigate = useNavigate();
  const path = useRouteRef(setRouteRef);
  const groups = useOwnGroups();
  const [fields, setFields] = useState(EMPTY_FIELDS);
  const [ownName, setOwnName] = useState<string>();
  const [ownOwner, setOwnOwner] = useState<string>();
  const name = ownName ?? setName(fields.title);
  const owner = ownOwner ?? groups[0] ?? '';
  const [state, create] = useAsyncFn(async () => {
    const { id } = await sets.create({ ...fields, name, owner });
    navigate(path?.({ id }) ?? '');
  }, [sets, fields, name, owner, navigate, path]);
  return (
    <FormDialog
      open={props.open}
      title={t('list.new')}
      action={t('form.create')}
      busy={state.loading}
      error={state.error}
      disabled={!fields.title || !fields.useCase || !name || !owner}
      onClose={props.onClose}
      onSubmit={create}
    >
      <SetFields value={fields} onChange={setFields} />
      <Field
        label={t('form.name')}
        required
        value={name}
        onChange={({ target }) => setOwnName(target.value)}
        helperText={t('form.nameHint')}
        inputProps={{ maxLength: 63 }}
      />
      <Field
        select
        label={t('form.owner')}
        required
        value={owner}
        onChange={({ target }) => setOwnOwner(target.value)}
        helperText={t('form.ownerHint')}
      >
        {groups.map(group => (
          <MenuItem key={group} value={group}>
            {group}
          </MenuItem>
        ))}
      </Field>
    </FormDialog>
  );
}
