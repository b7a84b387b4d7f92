import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TextField from '@material-ui/core/TextField';
import { computePickerTranslationRef } from './messages';

/** A whole number from 1 to `max`. */
export const CountField = (props: {
  id: string;
  label: string;
  max: number;
  value: number;
  disabled?: boolean;
  onChange(value: number): void;
}) => {
  const { id, label, max, value, disabled, onChange } = props;
  const { t } = useTranslationRef(computePickerTranslationRef);
  const wrong = !(Number.isInteger(value) && value >= 1 && value <= max);
  return (
    <TextField
      id={id}
      label={label}
      type="number"
      fullWidth
      required
      disabled={disabled}
      error={wrong}
      helperText={wrong ? t('field.range', { max: String(max) }) : undefined}
      variant="outlined"
      margin="dense"
      inputProps={{ min: 1, max, step: 1 }}
      value={Number.isFinite(value) ? value : ''}
      onChange={({ target }) =>
        onChange(target.value === '' ? NaN : Number(target.value))
      }
    />
  );
};
