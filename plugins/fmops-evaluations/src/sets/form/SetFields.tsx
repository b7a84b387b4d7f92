import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import MenuItem from '@material-ui/core/MenuItem';
import type { EvaluationSetFields } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Field } from '../../fields/Field';
import { setsTranslationRef } from '../messages';
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
  const { t } = useTranslationRef(setsTranslationRef);
  const { value, onChange } = props;
  const change = (fields: Partial<EvaluationSetFields>) =>
    onChange({ ...value, ...fields });
  return (
    <>
      <Field
        label={t('form.title')}
        required
        value={value.title}
        onChange={({ target }) => change({ title: target.value })}
        inputProps={{ maxLength: 200 }}
      />
      <Field
        label={t('form.useCase')}
        required
        multiline
        value={value.useCase}
        onChange={({ target }) => change({ useCase: target.value })}
        helperText={t('form.useCaseHint')}
        inputProps={{ maxLength: 2000 }}
      />
      <Field
        label={t('form.task')}
        value={value.task ?? ''}
        onChange={({ target }) => change({ task: target.value || undefined })}
        helperText={t('form.taskHint')}
        inputProps={{ maxLength: 100 }}
      />
      <SetPromptsField
        value={value.prompts}
        onChange={prompts => change({ prompts })}
      />
      <Field
        select
        label={t('form.readers')}
        value={value.visibility}
        onChange={({ target }) =>
          change({
            visibility: target.value === 'private' ? 'private' : 'shared',
          })
        }
      >
        <MenuItem value="shared">{t('form.shared')}</MenuItem>
        <MenuItem value="private">{t('form.private')}</MenuItem>
      </Field>
      <div>
        <FormControlLabel
          label={t('form.takesRatings')}
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
        <FormHelperText>{t('form.takesRatingsHint')}</FormHelperText>
      </div>
    </>
  );
}
