import { useTranslationRef } from '@backstage/frontend-plugin-api';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import MenuItem from '@material-ui/core/MenuItem';
import Switch from '@material-ui/core/Switch';
import { Field } from '../../fields/Field';
import { ratingsTranslationRef } from '../messages';
import { useSetOptions } from './useSetOptions';

/** What is consented to. */
export interface Consent {
  /** To keep the question and the answer. */
  keep: boolean;
  /** Id of the evaluation catalog that they are added to; empty for none. */
  set: string;
}

/** Whether the texts are kept, for whom, and in which evaluation catalog. */
export function ConsentFields(props: {
  value: Consent;
  /** Why the texts cannot be kept, for people; absent where they can. */
  obstacle?: string;
  onChange(consent: Consent): void;
}) {
  const { value, obstacle, onChange } = props;
  const { t } = useTranslationRef(ratingsTranslationRef);
  const sets = useSetOptions();
  const { keep, set } = value;
  return (
    <div>
      <FormControlLabel
        label={t('consent.keep')}
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
        {keep ? t('consent.kept') : t('consent.ratingOnly')}
      </FormHelperText>
      {keep && sets.length > 0 && (
        <Field
          select
          label={t('consent.set')}
          value={set}
          onChange={({ target }) => onChange({ keep, set: target.value })}
          helperText={t('consent.setHint')}
          margin="normal"
        >
          <MenuItem value="">{t('consent.noSet')}</MenuItem>
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
