import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { fineTuningTranslationRef, type FineTuningMessages } from './messages';
import type { Refusal } from './useStart';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(1, 0, 0), paddingLeft: theme.spacing(2.5) },
  alert: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
}));

const FIELDS = {
  name: 'refused.name',
  dataset: 'refused.data',
  baseModel: 'form.baseModel',
  use: 'refused.use',
} as const;

const isNamed = (field: string): field is keyof typeof FIELDS =>
  Object.hasOwn(FIELDS, field);

const titleOf = (t: FineTuningMessages, field: string) =>
  isNamed(field) ? t(FIELDS[field]) : t('refused.other', { field });

/** Why nothing was started, item by item. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const classes = useStyles();
  const { t } = useTranslationRef(fineTuningTranslationRef);
  const { rows, fields, message } = refusal;
  return (
    <Alert severity="error" className={classes.alert}>
      <Typography component="div" variant="body2">
        {message ?? (rows.length > 0 ? t('refused.rows') : t('refused.fields'))}
        {rows.length + fields.length > 0 && (
          <ul className={classes.list}>
            {rows.map(row => (
              <li key={row.line}>
                {t('refused.line', {
                  line: String(row.line),
                  message: row.message,
                })}
              </li>
            ))}
            {fields.map(item => (
              <li key={`${item.field} ${item.message}`}>
                {t('refused.field', {
                  field: titleOf(t, item.field),
                  message: item.message,
                })}
              </li>
            ))}
          </ul>
        )}
      </Typography>
    </Alert>
  );
}
