import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EvaluationSet } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { setsTranslationRef } from '../messages';
import { FormDialog } from './FormDialog';
import { SetFields } from './SetFields';

/** Changes what an evaluation catalog is called and for. */
export function EditSetDialog(props: {
  set: EvaluationSet;
  onClose(): void;
  onDone(): void;
}) {
  const { t } = useTranslationRef(setsTranslationRef);
  const { set, onClose, onDone } = props;
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const [fields, setFields] = useState({
    title: set.title,
    useCase: set.useCase,
    task: set.task,
    visibility: set.visibility,
    prompts: set.prompts,
    takesRatings: set.takesRatings,
  });
  const [state, save] = useAsyncFn(async () => {
    await sets.update(set.id, fields);
    onDone();
  }, [sets, set.id, fields, onDone]);
  return (
    <FormDialog
      open
      title={t('form.edit', { title: set.title })}
      action={t('form.save')}
      busy={state.loading}
      error={state.error}
      disabled={!fields.title || !fields.useCase}
      onClose={onClose}
      onSubmit={save}
    >
      <SetFields
        value={fields}
        onChange={value => setFields({ ...fields, ...value })}
      />
    </FormDialog>
  );
}
