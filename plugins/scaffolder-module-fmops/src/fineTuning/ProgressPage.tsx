import { Link, Progress, ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert, { type Color } from '@material-ui/lab/Alert';
import type { FineTuningState } from '@fmops/backstage-plugin-fmops-models-common';
import { useParams } from 'react-router-dom';
import { fineTuningTranslationRef } from './messages';
import { StepList } from './StepList';
import { TuningFacts } from './TuningFacts';
import { useFineTuning } from './useFineTuning';

const SEVERITY: Record<FineTuningState, Color> = {
  starting: 'info',
  running: 'info',
  succeeded: 'success',
  failed: 'error',
};

const useStyles = makeStyles(theme => ({
  page: { display: 'grid', gap: theme.spacing(3), maxWidth: 800 },
  summary: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
}));

/** Where the making of a model stands. */
export function ProgressPage() {
  const { id = '' } = useParams();
  const classes = useStyles();
  const { t } = useTranslationRef(fineTuningTranslationRef);
  const { value, error, retry } = useFineTuning(id);
  const failure = error && (
    <div>
      <ResponseErrorPanel error={error} />
      <Button onClick={retry}>{t('page.retry')}</Button>
    </div>
  );
  if (!value) return failure || <Progress />;
  return (
    <div className={classes.page}>
      <Typography variant="h5" component="h1">
        {value.name}
      </Typography>
      {failure}
      <Alert
        severity={SEVERITY[value.state]}
        role="status"
        className={classes.summary}
      >
        {value.summary}
      </Alert>
      <StepList steps={value.steps} />
      <TuningFacts fineTuning={value} />
      <Link to="..">{t('progress.another')}</Link>
    </div>
  );
}
