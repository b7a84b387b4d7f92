import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import MenuItem from '@material-ui/core/MenuItem';
import Switch from '@material-ui/core/Switch';
import { Field } from '../../fields/Field';
import { useSetOptions } from './useSetOptions';

/** What is consented to. */
export interface Consent {
  /** To keep the question and the answer. */
  keep: boolean;
  /** Id of the evaluation set that they are added to; empty for none. */
  set: string;
}

/** Whether the texts are kept, for whom, and in which evaluation set. */
export function ConsentFields(props: {
  value: Consent;
  /** Why the texts cannot be kept, for people; absent where they can. */
  obstacle?: string;
  onChange(consent: Consent): void;
}) {
  const { value, obstacle, onChange } = props;
  const sets = useSetOptions();
  const { keep, set } = value;
  return (
    <div>
      <FormControlLabel
        label="Keep the question and the answer as an example"
        control={
          <Switch
            color="primary"
            checked={keep}
            disabled={Boolean(obstacle)}
            onChange={({ target }) =>
              onChange({ keep: target.checked, set: '' })
            }
            inputProps={{ 'aria-describedby': 'consent-words' }}
          />
        }
      />
      <FormHelperText id="consent-words">
        {obstacle ? `${obstacle} ` : ''}
        {keep
          ? 'All that was said until here, with the system prompt, is kept with your rating. Whoever may read this endpoint in the catalog can read it, and may add it to evaluation sets. Your name is not shown to them. It is gone when you withdraw the rating, except where it was added to a set.'
          : 'Only the rating is kept: no word of the question or the answer. Your name is not shown to others.'}
      </FormHelperText>
      {keep && sets.length > 0 && (
        <Field
          select
          label="Add it to an evaluation set"
          value={set}
          onChange={({ target }) => onChange({ keep, set: target.value })}
          helperText="It joins the draft of the set, for all who may read the set, and stays there until it is removed from it."
          margin="normal"
        >
          <MenuItem value="">None</MenuItem>
          {sets.map(({ id, title }) => (
            <MenuItem key={id} value={id}>
              {title}
            </MenuItem>
          ))}
        </Field>
      )}
    </div>
  );
}
