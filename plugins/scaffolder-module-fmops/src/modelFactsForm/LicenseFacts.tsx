import { useTranslationRef } from '@backstage/frontend-plugin-api';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import {
  licenseName,
  type License,
  type StatedLicense,
} from '@fmops/backstage-plugin-fmops-models-common';
import { modelFactsTranslationRef } from './messages';

const REVIEW = 'review';

const CHOICES = [
  ['yes', 'licence.allowed'],
  ['conditional', 'licence.conditional'],
  ['no', 'licence.forbidden'],
  [REVIEW, 'licence.review'],
] as const;

/** Takes what the licence is and what it allows, or that this is looked at later. */
export const LicenseFacts = (props: {
  id: string;
  read?: License;
  stated?: StatedLicense;
  problem?: string;
  disabled?: boolean;
  onChange(license: StatedLicense): void;
}) => {
  const { id, read, stated = {}, problem, disabled, onChange } = props;
  const { t } = useTranslationRef(modelFactsTranslationRef);
  const isOther = Boolean(stated.id) && stated.id !== read?.id;
  const readUse = isOther ? undefined : read?.commercialUse;
  const use = stated.toBeReviewed ? REVIEW : stated.commercialUse ?? readUse;
  const choose = (value: string) => {
    const { commercialUse, toBeReviewed, ...rest } = stated;
    const chosen = CHOICES.map(([choice]) => choice).find(
      choice => choice === value,
    );
    onChange(
      chosen === REVIEW || chosen === undefined
        ? { ...rest, toBeReviewed: true }
        : { ...rest, commercialUse: chosen },
    );
  };
  return (
    <FormControl
      component="fieldset"
      margin="dense"
      fullWidth
      error={Boolean(problem)}
      disabled={disabled}
    >
      <FormLabel component="legend">{t('label.license')}</FormLabel>
      <TextField
        id={`${id}-id`}
        label={t('licence.id')}
        placeholder={read && licenseName(read)}
        value={stated.id ?? read?.id ?? ''}
        onChange={({ target }) =>
          onChange({ ...stated, id: target.value || undefined })
        }
        helperText={
          read?.id && !isOther ? t('fact.readInSource') : t('licence.idHelp')
        }
        disabled={disabled}
        margin="dense"
        variant="outlined"
        InputLabelProps={{ shrink: true }}
      />
      <TextField
        id={`${id}-url`}
        label={t('licence.url')}
        value={stated.url ?? read?.url ?? ''}
        onChange={({ target }) =>
          onChange({ ...stated, url: target.value || undefined })
        }
        disabled={disabled}
        margin="dense"
        variant="outlined"
        inputProps={{ inputMode: 'url' }}
      />
      <RadioGroup
        aria-label={t('licence.use')}
        value={use ?? ''}
        onChange={(_, value) => choose(value)}
      >
        <FormHelperText>{t('licence.useIs')}</FormHelperText>
        {CHOICES.map(([value, words]) => (
          <FormControlLabel
            key={value}
            value={value}
            label={t(words)}
            control={<Radio color="primary" size="small" />}
          />
        ))}
      </RadioGroup>
      {problem && <FormHelperText>{problem}</FormHelperText>}
    </FormControl>
  );
};
