import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { ImportProblem } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { makeStyles } from '@material-ui/core/styles';
import { resultsImportTranslationRef } from './messages';

const SHOWN = 50;

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    overflowWrap: 'anywhere',
  },
}));

/** What of some files is not counted, field by field. */
export function ProblemList(props: { problems: readonly ImportProblem[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsImportTranslationRef);
  const { problems } = props;
  if (problems.length === 0) return null;
  const more = problems.length - SHOWN;
  return (
    <Alert severity="warning">
      <Typography variant="body2">{t('problems.title')}</Typography>
      <ul className={classes.list}>
        {problems.slice(0, SHOWN).map(({ file, field, reason, count }) => (
          <li key={`${file ?? ''} ${field} ${reason}`}>
            {file && `${file}: `}
            <strong>{field}</strong>: {reason}
            {count !== undefined &&
              count > 1 &&
              ` ${t('problems.times', { times: String(count) })}`}
          </li>
        ))}
      </ul>
      {more > 0 && t('problems.more', { more: String(more) })}
    </Alert>
  );
}
