import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Grid from '@material-ui/core/Grid';
import TextField from '@material-ui/core/TextField';
import type { ModelPricing } from '@fmops/backstage-plugin-fmops-models-common';

type Pricing = Partial<ModelPricing>;

const FIELDS = [
  ['inputPerMTokens', 'Million tokens read', 'number'],
  ['outputPerMTokens', 'Million tokens written', 'number'],
  ['currency', 'Currency', 'text'],
  ['asOf', 'Day of the price', 'date'],
  ['source', 'Address of the price list', 'url'],
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
  return (
    <FormControl
      component="fieldset"
      margin="dense"
      fullWidth
      error={Boolean(problem)}
      disabled={disabled}
    >
      <FormLabel component="legend">Price</FormLabel>
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
              label={label}
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
      <FormHelperText>
        {problem ?? 'List price. Left empty, the price is not known.'}
      </FormHelperText>
    </FormControl>
  );
};
