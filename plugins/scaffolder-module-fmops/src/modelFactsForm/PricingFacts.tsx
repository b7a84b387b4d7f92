import { useTranslationRef } from '@backstage/frontend-plugin-api';
import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Grid from '@material-ui/core/Grid';
import TextField from '@material-ui/core/TextField';
import type { ModelPricing } from '@fmops/backstage-plugin-fmops-models-common';
import { modelFactsTranslationRef } from './messages';

type Pricing = Partial<ModelPricing>;

const FIELDS = [
  ['inputPerMTokens', 'price.input', 'number'],
  ['outputPerMTokens', 'price.output', 'number'],
  ['currency', 'price.currency', 'text'],
  ['asOf', 'price.asOf', 'date'],
  ['source', 'price.source', 'url'],
] as const;

/** Takes list prices, with their day and where they stand. */
export const PricingFacts = (props: {
  id: string;
  stated?: Pricing;
  problem?: string;
  disabled?: boolean;
  onChange(pricing: Pricing): void;
}) => {
  const { id, stated = {}, problem, disabled, onChange } = props;
  const { t } = useTranslationRef(modelFactsTranslationRef);
  return (
    <FormControl
      component="fieldset"
      margin="dense"
      fullWidth
      error={Boolean(problem)}
      disabled={disabled}
    >
      <FormLabel component="legend">{t('label.pricing')}</FormLabel>
      <Grid container spacing={1}>
        {FIELDS.map(([field, label, type]) => (
          <Grid
            item
            xs={12}
            sm={field === 'source' ? 12 : 6}
            md={field === 'source' ? 12 : 3}
            key={field}
          >
            <TextField
              id={`${id}-${field}`}
              label={t(label)}
              type={type}
              value={stated[field] ?? ''}
              onChange={({ target: { value } }) => {
                const given = type === 'number' ? Number(value) : value;
                onChange({ ...stated, [field]: value ? given : undefined });
              }}
              disabled={disabled}
              fullWidth
              margin="dense"
              variant="outlined"
              InputLabelProps={{ shrink: true }}
              inputProps={type === 'number' ? { min: 0, step: 'any' } : {}}
            />
          </Grid>
        ))}
      </Grid>
      <FormHelperText>{problem ?? t('price.help')}</FormHelperText>
    </FormControl>
  );
};
