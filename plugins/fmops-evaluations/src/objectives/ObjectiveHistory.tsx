import { lazy, Suspense } from 'react';
import { useApi } from '@backstage/core-plugin-api';
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
  const { objectives } = useApi(fmopsEvaluationsApiRef);
  const { id, indicator, limit, latest } = objective;
  const state = useAsyncRetry(
    () => objectives.history(id),
    // A new measurement changes it
    [objectives, id, latest?.at],
  );
  const format = (value: number) => valueText(value, indicator);
  return (
    <div className={classes.root}>
      <Loaded state={state}>
        {({ measurements, breaches }) => (
          <>
            {measurements.some(({ value }) => value !== undefined) && (
              <figure
                className={classes.chart}
                style={{ margin: 0 }}
                aria-label={`Measured values against the limit of ${format(
                  limit,
                )}`}
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
                It was never missed.
              </Typography>
            ) : (
              <>
                <Typography variant="subtitle2" component="h4">
                  When it was missed
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
  const { since, until, worst, limit } = props.breach;
  return (
    <Typography variant="body2" component="li">
      <Moment at={since} />{' '}
      {until ? (
        <>
          to <Moment at={until} />
        </>
      ) : (
        'until now'
      )}
      : {props.format(worst)} at worst, with a limit of {props.format(limit)}
    </Typography>
  );
}
