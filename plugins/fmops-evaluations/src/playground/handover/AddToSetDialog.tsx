import { useState } from 'react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
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

const MOST = 200;

/** What is offered to an evaluation catalog. */
export interface SetOffer {
  /** Of the model that has answered, for people. */
  title: string;
  answer: string;
  inputFor(set: EvaluationSet): SetRowInput;
  /** Why it cannot be kept, for people; absent where it can. */
  obstacle?: string;
}

/** Which catalog, and which answer is wanted there. */
export function AddToSetDialog(props: {
  offer: SetOffer;
  onClose(): void;
  onAdded(set: EvaluationSet): void;
}) {
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
      title="Add to an evaluation catalog"
      action="Add"
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
              There is no evaluation catalog that you may edit.{' '}
              {setsPath && <Link to={setsPath}>Make one</Link>}
            </Typography>
          ) : (
            <>
              <Field
                select
                label="Evaluation catalog"
                value={id}
                onChange={({ target }) => setId(target.value)}
                helperText="It joins the draft: models are evaluated on it once that is published."
              >
                {items.map(one => (
                  <MenuItem key={one.id} value={one.id}>
                    {one.title}
                  </MenuItem>
                ))}
              </Field>
              <Field
                label="The answer that is wanted (optional)"
                value={expected}
                onChange={({ target }) => setExpected(target.value)}
                helperText="What the model has answered, for you to mend. Empty it where no answer is the right one."
                multiline
                minRows={3}
                maxRows={12}
              />
              <Field
                label="Label (optional)"
                value={label}
                onChange={({ target }) => setLabel(target.value)}
                helperText="The class that is right, where answers are classes"
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
                label="What was asked, with the system prompt and all that was said before, may be kept for all who may read this catalog"
              />
            </>
          )
        }
      </Loaded>
    </FormDialog>
  );
}
