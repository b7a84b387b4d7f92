import {
  CostWorkload,
  HOURS_PER_MONTH,
} from '@fmops/backstage-plugin-fmops-models-common';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { MAX_MTOKENS } from '../compare/state';

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gap: theme.spacing(1),
    gridTemplateColumns: '1fr 1fr',
  },
}));

const FIELDS = [
  { name: 'inputMTokens', label: 'Million tokens in' },
  { name: 'outputMTokens', label: 'Million tokens out' },
] as const;

interface WorkloadFieldsProps {
  workload: CostWorkload;
  onChange: (workload: CostWorkload) => void;
}

/** The use in a month that costs are compared for. */
export function WorkloadFields({ workload, onChange }: WorkloadFieldsProps) {
  const classes = useStyles();
  return (
    <div>
      <div className={classes.fields}>
        {FIELDS.map(({ name, label }) => (
          <TextField
            key={name}
            type="number"
            label={label}
            defaultValue={workload[name]}
            inputProps={{ min: 0, max: MAX_MTOKENS }}
            onChange={({ target: { value } }) =>
              value !== '' &&
              Number(value) >= 0 &&
              Number(value) <= MAX_MTOKENS &&
              onChange({ ...workload, [name]: Number(value) })
            }
          />
        ))}
      </div>
      <Typography variant="caption" color="textSecondary">
        Cost is that of a month, estimated: for hosted models these tokens at
        list price, for others the cheapest instance that fits, held{' '}
        {HOURS_PER_MONTH} hours. Whether one instance is enough for them is not
        known.
      </Typography>
    </div>
  );
}
