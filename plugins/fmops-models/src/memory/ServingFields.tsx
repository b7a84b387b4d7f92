import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { formatTokens } from '../format/numbers';
import { contextLengths, precisionTitle, PRECISIONS } from './memoryTable';
import { memoryTranslationRef } from './messages';
import { SEQUENCES, ServingChoice } from './servingChoices';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1.5) },
  field: { flex: '1 1 9rem', maxWidth: '14rem' },
}));

interface ServingFieldsProps {
  contextWindow?: number;
  choice: ServingChoice;
  onChange(choice: ServingChoice): void;
}

/** Chooses what is to be served: precision, context length, sequences. */
export function ServingFields(props: ServingFieldsProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(memoryTranslationRef);
  const { contextWindow, choice, onChange } = props;
  const fields = [
    {
      id: 'dtype',
      label: t('table.precision'),
      options: PRECISIONS.map(dtype => ({
        value: dtype,
        title: precisionTitle(t, dtype),
      })),
    },
    {
      id: 'contextTokens',
      label: t('fields.context'),
      options: contextLengths(contextWindow).map(value => ({
        value,
        title: t('table.tokens', { tokens: formatTokens(value) }),
      })),
    },
    {
      id: 'sequences',
      label: t('fields.sequences'),
      options: SEQUENCES.map(value => ({ value, title: `${value}` })),
    },
  ] as const;
  return (
    <div className={classes.root} role="group" aria-label={t('fields.label')}>
      {fields.map(({ id, label, options }) => (
        <TextField
          key={id}
          id={`serving-${id}`}
          className={classes.field}
          select
          size="small"
          variant="outlined"
          label={label}
          value={choice[id]}
          onChange={event => onChange({ ...choice, [id]: event.target.value })}
        >
          {options.map(({ value, title }) => (
            <MenuItem key={value} value={value}>
              {title}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </div>
  );
}
