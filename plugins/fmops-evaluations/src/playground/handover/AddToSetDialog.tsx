import { useState } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  EvaluationSet,
  SetRowInput,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Field } from '../../fields/Field';
import { Loaded } from '../../loading/Loaded';
import { setsRouteRef } from '../../routes';
import { FormDialog } from '../../sets/form/FormDialog';
import type { KeepObstacle } from './keepObstacle';
import { playgroundHandoverTranslationRef } from './messages';

const MOST = 200;

/** What is offered to an evaluation catalog. */
export interface SetOffer {
  /** Of the model that has answered, for people. */
  title: string;
  answer: string;
  inputFor(set: EvaluationSet): SetRowInput;
  /** Why it cannot be kept; absent where it can. */
  obstacle?: KeepObstacle;
}

/** Which catalog, and which answer is wanted there. */
export function AddToSetDialog(props: {
  offer: SetOffer;
  onClose(): void;
  onAdded(set: EvaluationSet): void;
}) {
  const { t } = useTranslationRef(playgroundHandoverTranslationRef);
  const { offer, onClose, onAdded } = props;
  const { sets } = useApi(fmopsEvaluationsApiRef);
  const setsPath = useRouteRef(setsRouteRef)?.();
  const options = useAsyncRetry(async () => {
    const { items } = await sets.list({ limit: MOST });
    return items.filter(({ editable }) => editable);
  }, [sets]);
  const [id, setId] = useState('');
  const [expected, setExpected] = useState(offer.answer);
  const [label, setLabel] = useState('');
  const [agreed, setAgreed] = useState(false);
  const chosen = options.value?.find(one => one.id === id);
  const [{ loading, error }, add] = useAsyncFn(async () => {
    if (!chosen) return;
    await sets.putRow(chosen.id, {
      input: offer.inputFor(chosen),
      ...(expected.trim() && { expected }),
      ...(label.trim() && { label: label.trim() }),
    });
    onAdded(chosen);
  }, [chosen, expected, label, offer, onAdded, sets]);
  return (
    <FormDialog
      open
      title={t('dialog.title')}
      action={t('dialog.add')}
      busy={loading}
      error={error}
      disabled={!chosen || !agreed}
      onClose={onClose}
      onSubmit={add}
    >
      <Loaded state={options}>
        {items =>
          items.length === 0 ? (
            <Typography variant="body2">
              {t('dialog.none')}{' '}
              {setsPath && <Link to={setsPath}>{t('dialog.make')}</Link>}
            </Typography>
          ) : (
            <>
              <Field
                select
                label={t('dialog.set')}
                value={id}
                onChange={({ target }) => setId(target.value)}
                helperText={t('dialog.setHint')}
              >
                {items.map(one => (
                  <MenuItem key={one.id} value={one.id}>
                    {one.title}
                  </MenuItem>
                ))}
              </Field>
              <Field
                label={t('dialog.expected')}
                value={expected}
                onChange={({ target }) => setExpected(target.value)}
                helperText={t('dialog.expectedHint')}
                multiline
                minRows={3}
                maxRows={12}
              />
              <Field
                label={t('dialog.label')}
                value={label}
                onChange={({ target }) => setLabel(target.value)}
                helperText={t('dialog.labelHint')}
                inputProps={{ maxLength: 200 }}
              />
              <FormControlLabel
                control={
                  <Checkbox
                    color="primary"
                    checked={agreed}
                    onChange={(_, yes) => setAgreed(yes)}
                  />
                }
                label={t('dialog.consent')}
              />
            </>
          )
        }
      </Loaded>
    </FormDialog>
  );
}
