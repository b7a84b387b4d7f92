import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import MenuItem from '@material-ui/core/MenuItem';
import type { EvaluationSetFields } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { SetPromptsField } from './SetPromptsField';

/** What a new set begins with. */
export const EMPTY_FIELDS: EvaluationSetFields = {
  title: '',
  useCase: '',
  visibility: 'shared',
  prompts: [],
  takesRatings: false,
};

/** What a person says about an evaluation catalog. */
export function SetFields(props: {
  value: EvaluationSetFields;
  onChange(value: EvaluationSetFields): void;
}) {
  const { value, onChange } = props;
  const change = (fields: Partial<EvaluationSetFields>) =>
    onChange({ ...value, ...fields });
  return (
    <>
      <Field
        label="Title"
        required
        value={value.title}
        onChange={({ target }) => change({ title: target.value })}
        inputProps={{ maxLength: 200 }}
      />
      <Field
        label="Use case"
        required
        multiline
        value={value.useCase}
        onChange={({ target }) => change({ useCase: target.value })}
        helperText="The one thing that models are tried for here"
        inputProps={{ maxLength: 2000 }}
      />
      <Field
        label="Task"
        value={value.task ?? ''}
        onChange={({ target }) => change({ task: target.value || undefined })}
        helperText="As models name it, such as summarization; empty: any"
        inputProps={{ maxLength: 100 }}
      />
      <SetPromptsField
        value={value.prompts}
        onChange={prompts => change({ prompts })}
      />
      <Field
        select
        label="Who may read it"
        value={value.visibility}
        onChange={({ target }) =>
          change({
            visibility: target.value === 'private' ? 'private' : 'shared',
          })
        }
      >
        <MenuItem value="shared">Whoever may read evaluation catalogs</MenuItem>
        <MenuItem value="private">The owner alone</MenuItem>
      </Field>
      <div>
        <FormControlLabel
          label="Takes rated answers"
          control={
            <Checkbox
              color="primary"
              checked={value.takesRatings}
              onChange={({ target }) =>
                change({ takesRatings: target.checked })
              }
            />
          }
        />
        <FormHelperText>
          Good and bad answers come into the draft, with the consent of who
          rated them.
        </FormHelperText>
      </div>
    </>
  );
}
