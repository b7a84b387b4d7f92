import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { makeStyles } from '@material-ui/core/styles';
import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { Moment } from '../time/Moment';
import { useRunWords } from '../runs/useRunWords';
import { DiagnosisView } from './DiagnosisView';
import { FurtherDiagnoses } from './FurtherDiagnoses';
import { LayerPath } from './LayerPath';
import { diagnosisTranslationRef } from './messages';
import { StartBreakdown } from './start/StartBreakdown';
import { troubleOf, waitsForStart } from './trouble';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

const KEPT = { job: 'panel.keptRun', endpoint: 'panel.keptEndpoint' } as const;

/** Why a workload does not run or has failed; nothing when all is well. */
export function WhyPanel({ details }: { details: WorkloadDetails }) {
  const classes = useStyles();
  const { describePosition } = useRunWords();
  const { t } = useTranslationRef(diagnosisTranslationRef);
  const {
    workload,
    diagnoses = [],
    startTimeline,
    unavailable,
    kept,
  } = details;
  const trouble = troubleOf(details);
  if (!trouble) {
    return null;
  }
  const [first, ...others] = diagnoses;
  const position = describePosition(workload);
  return (
    <InfoCard title={t(trouble.title)}>
      <div className={classes.root} data-testid="why-panel">
        <LayerPath workload={workload} diagnoses={diagnoses} />
        {kept && (
          <Typography variant="body2" color="textSecondary">
            {t(KEPT[workload.category], { time: <Moment time={kept.at} /> })}
          </Typography>
        )}
        {unavailable && (
          <Alert severity="warning">
            {t('panel.unavailable', { problem: unavailable })}
          </Alert>
        )}
        {first ? (
          <DiagnosisView diagnosis={first}>
            <Typography
              variant="h6"
              component="p"
              aria-live="polite"
              data-testid="why-sentence"
            >
              {first.sentence}
            </Typography>
          </DiagnosisView>
        ) : (
          <Typography data-testid="why-untold">{t(trouble.untold)}</Typography>
        )}
        {position && (
          <Typography data-testid="queue-position">
            {t('panel.position', { position })}
          </Typography>
        )}
        <FurtherDiagnoses diagnoses={others} />
        {startTimeline && waitsForStart(details) && (
          <StartBreakdown timeline={startTimeline} />
        )}
      </div>
    </InfoCard>
  );
}
