import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import {
  rowInputText,
  type SetImportResult,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { setsTranslationRef } from '../messages';

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
  const { t } = useTranslationRef(setsTranslationRef);
  const { added, changed, unchanged, sample, problems, problemCount } = result;
  if (problemCount > 0) {
    return (
      <Alert severity="error">
        <AlertTitle>{t('import.problems', { count: problemCount })}</AlertTitle>
        <ul className={classes.list}>
          {problems.map(({ line, message }) => (
            <li key={line}>
              {t('import.problem', { line: String(line), message })}
            </li>
          ))}
        </ul>
      </Alert>
    );
  }
  return (
    <div role="status">
      <Typography>
        {t('import.result', { added, changed, unchanged })}
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
