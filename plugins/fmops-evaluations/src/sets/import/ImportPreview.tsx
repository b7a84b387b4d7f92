import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import {
  rowInputText,
  type SetImportResult,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    maxHeight: 240,
    overflow: 'auto',
    overflowWrap: 'anywhere',
  },
}));

const SHOWN = 5;
const LONGEST = 160;

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

/** What an import would do, or why it can't. */
export function ImportPreview({ result }: { result: SetImportResult }) {
  const classes = useStyles();
  const { added, changed, unchanged, sample, problems, problemCount } = result;
  if (problemCount > 0) {
    return (
      <Alert severity="error">
        <AlertTitle>
          {problemCount === 1
            ? 'A line has a problem; nothing can be imported'
            : `${problemCount} lines have problems; nothing can be imported`}
        </AlertTitle>
        <ul className={classes.list}>
          {problems.map(({ line, message }) => (
            <li key={line}>
              Line {line}: {message}
            </li>
          ))}
        </ul>
      </Alert>
    );
  }
  return (
    <div role="status">
      <Typography>
        {added} new, {changed} changed, {unchanged} there already.
      </Typography>
      <ol className={classes.list}>
        {sample.slice(0, SHOWN).map((row, index) => (
          <Typography key={index} component="li" variant="body2">
            {short(rowInputText(row.input))}
            {row.label && ` → ${row.label}`}
            {row.expected !== undefined && ` → ${short(row.expected)}`}
          </Typography>
        ))}
      </ol>
    </div>
  );
}
