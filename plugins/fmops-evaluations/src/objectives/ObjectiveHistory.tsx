import { lazy, Suspense } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  type Breach,
  type Objective,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../api/fmopsEvaluationsApiRef';
import { Loaded } from '../loading/Loaded';
import { Moment } from '../layout/Moment';
import { objectivesTranslationRef } from './messages';
import { valueText } from './words';

// What draws is large, and only wanted once somebody looks at a history
const MeasurementChart = lazy(() => import('./MeasurementChart'));

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0, width: '100%' },
  chart: { height: 160, overflow: 'hidden' },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** What was measured of an objective, and when it was missed. */
export function ObjectiveHistory({ objective }: { objective: Objective }) {
  const classes = useStyles();
  const { t } = useTranslationRef(objectivesTranslationRef);
  const { objectives } = useApi(fmopsEvaluationsApiRef);
  const { id, indicator, limit, latest } = objective;
  const state = useAsyncRetry(
    () => objectives.history(id),
    // A new measurement changes it
    [objectives, id, latest?.at],
  );
  const format = (value: number) => valueText(t, value, indicator);
  return (
    <div className={classes.root}>
      <Loaded state={state}>
        {({ measurements, breaches }) => (
          <>
            {measurements.some(({ value }) => value !== undefined) && (
              <figure
                className={classes.chart}
                style={{ margin: 0 }}
                aria-label={t('history.chart', { limit: format(limit) })}
              >
                <Suspense fallback={null}>
                  <MeasurementChart
                    {...{ measurements, limit, formatValue: format }}
                  />
                </Suspense>
              </figure>
            )}
            {breaches.length === 0 ? (
              <Typography variant="body2" color="textSecondary">
                {t('history.neverMissed')}
              </Typography>
            ) : (
              <>
                <Typography variant="subtitle2" component="h4">
                  {t('history.missed')}
                </Typography>
                <ul className={classes.list}>
                  {breaches.map(breach => (
                    <BreachItem key={breach.id} {...{ breach, format }} />
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

function BreachItem(props: { breach: Breach; format(value: number): string }) {
  const { t } = useTranslationRef(objectivesTranslationRef);
  const { breach, format } = props;
  const said = {
    since: <Moment at={breach.since} />,
    worst: format(breach.worst),
    limit: format(breach.limit),
  };
  return (
    <Typography variant="body2" component="li">
      {breach.until
        ? t('history.breach', { ...said, until: <Moment at={breach.until} /> })
        : t('history.openBreach', said)}
    </Typography>
  );
}
