import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WorkloadTransition } from '@fmops/backstage-plugin-fmops-workloads-common';
import { StateIcon } from '../states/StateIcon';
import { useStateWords } from '../states/useStateWords';
import { Moment } from '../time/Moment';
import { useFormatDuration } from '../time/useFormatDuration';
import { useNow } from '../time/useNow';
import { runTranslationRef } from './messages';
import { timeline } from './timeline';

const SECOND = 1000;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: theme.spacing(1),
    padding: theme.spacing(0.75, 0),
  },
  text: { gridColumn: '2 / -1', overflowWrap: 'anywhere' },
}));

/** States shown at first: an endpoint whose pod crashes changes its state all day. */
const LATEST = 8;

/** The states of a run one after another, and the time spent in each. */
export function Timeline(props: {
  transitions: readonly WorkloadTransition[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(runTranslationRef);
  const { transitions } = props;
  const { presentState } = useStateWords();
  const formatDuration = useFormatDuration();
  const [all, setAll] = useState(false);
  const earlier = all ? 0 : Math.max(0, transitions.length - LATEST);
  const counting = timeline(transitions, 0).some(entry => entry.current);
  const now = useNow(counting ? SECOND : undefined);
  return (
    <InfoCard title={t('timeline.title')}>
      {transitions.length === 0 && (
        <Typography color="textSecondary">{t('timeline.empty')}</Typography>
      )}
      {earlier > 0 && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('timeline.earlier', { number: String(earlier) })}
        </Button>
      )}
      <ol className={classes.list} aria-label={t('timeline.title')}>
        {timeline(transitions, now)
          .slice(earlier)
          .map(entry => {
            const { label, icon } = presentState(entry.state);
            return (
              <li key={`${entry.at} ${entry.state}`} className={classes.entry}>
                <StateIcon name={icon} />
                <span>{label}</span>
                <span>
                  {entry.millis !== undefined && formatDuration(entry.millis)}
                </span>
                <Typography
                  className={classes.text}
                  variant="caption"
                  color="textSecondary"
                >
                  <Moment time={entry.at} />
                  {entry.reason && ` · ${entry.reason}`}
                  {entry.message && ` · ${entry.message}`}
                </Typography>
              </li>
            );
          })}
      </ol>
    </InfoCard>
  );
}
