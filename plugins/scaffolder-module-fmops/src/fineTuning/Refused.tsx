import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { Refusal } from './useStart';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(1, 0, 0), paddingLeft: theme.spacing(2.5) },
  alert: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
}));

const FIELDS: Readonly<Record<string, string>> = {
  name: 'Name',
  dataset: 'Data',
  baseModel: 'Model to start from',
  use: 'Purpose',
};

/** Why nothing was started, item by item. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const classes = useStyles();
  const { rows, fields, message } = refusal;
  return (
    <Alert severity="error" className={classes.alert}>
      <Typography component="div" variant="body2">
        {message ??
          (rows.length > 0
            ? "These lines of the file can't be learned from. Mend them, and choose the file again."
            : 'It was not started, because of this:')}
        {rows.length + fields.length > 0 && (
          <ul className={classes.list}>
            {rows.map(row => (
              <li key={row.line}>
                Line {row.line}: {row.message}
              </li>
            ))}
            {fields.map(item => (
              <li key={`${item.field} ${item.message}`}>
                {FIELDS[item.field] ??
                  `For a platform engineer (${item.field})`}
                : {item.message}
              </li>
            ))}
          </ul>
        )}
      </Typography>
    </Alert>
  );
}
