import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  CostWorkload,
  HOURS_PER_MONTH,
} from '@fmops/backstage-plugin-fmops-models-common';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { MAX_MTOKENS } from '../compare/state';
import { rankingTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gap: theme.spacing(1),
    gridTemplateColumns: '1fr 1fr',
  },
}));

const FIELDS = [
  { name: 'inputMTokens', label: 'workload.in' },
  { name: 'outputMTokens', label: 'workload.out' },
] as const;

interface WorkloadFieldsProps {
  workload: CostWorkload;
  onChange: (workload: CostWorkload) => void;
}

/** The use in a month that costs are compared for. */
export function WorkloadFields({ workload, onChange }: WorkloadFieldsProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(rankingTranslationRef);
  return (
    <div>
      <div className={classes.fields}>
        {FIELDS.map(({ name, label }) => (
          <TextField
            key={name}
            type="number"
            label={t(label)}
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
        {t('workload.note', { hours: String(HOURS_PER_MONTH) })}
      </Typography>
    </div>
  );
}
