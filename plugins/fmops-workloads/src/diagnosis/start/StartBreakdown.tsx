import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { StartTimeline } from '@fmops/backstage-plugin-fmops-workloads-common';
import { useFormatDuration } from '../../time/useFormatDuration';
import { useNow } from '../../time/useNow';
import { diagnosisTranslationRef } from '../messages';
import { StartBar } from './StartBar';
import { startShares } from './startShares';
import { StartTable } from './StartTable';

const SECOND = 1000;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
}));

/** Where the time to start went; counts while it lasts. Nothing when no time is known. */
export function StartBreakdown(props: { timeline: StartTimeline }) {
  const classes = useStyles();
  const { t } = useTranslationRef(diagnosisTranslationRef);
  const { timeline } = props;
  const formatDuration = useFormatDuration();
  const lasts = timeline.segments.some(({ seconds }) => seconds === undefined);
  const now = useNow(lasts ? SECOND : undefined);
  const shares = startShares(timeline, now);
  if (shares.length === 0) {
    return null;
  }
  const total = formatDuration(
    shares.reduce((sum, { millis }) => sum + millis, 0),
  );
  const duration = lasts ? t('start.soFar', { duration: total }) : total;
  return (
    <section className={classes.root} data-testid="start-breakdown">
      <Typography variant="subtitle1" component="h3">
        {t('start.total', { duration })}
      </Typography>
      <StartBar shares={shares} />
      <StartTable shares={shares} />
    </section>
  );
}
