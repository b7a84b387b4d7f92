import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { InfoCard } from '@backstage/core-components';
import type { WorkloadCondition } from '@fmops/backstage-plugin-fmops-workloads-common';
import { Moment } from '../time/Moment';

const HOLDS: Record<string, string> = {
  True: 'holds',
  False: 'does not hold',
  Unknown: 'not decided yet',
};

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
}));

/** What the controller of a workload says of it, by type; text from the cluster. */
export function ConditionList(props: {
  conditions: readonly WorkloadCondition[];
}) {
  const classes = useStyles();
  return (
    <InfoCard title="Conditions">
      {props.conditions.length === 0 && (
        <Typography color="textSecondary">
          Its controller has told none.
        </Typography>
      )}
      <ul className={classes.list} aria-label="Conditions">
        {props.conditions.map(({ type, status, reason, message, since }) => (
          <li key={type}>
            <Typography variant="body2">
              {type}: {HOLDS[status] ?? status}
            </Typography>
            <Typography variant="caption" color="textSecondary" component="div">
              {[reason, message].filter(Boolean).join(' · ')}
              {since && (
                <>
                  {(reason || message) && ' · '}
                  <Moment time={since} />
                </>
              )}
            </Typography>
          </li>
        ))}
      </ul>
    </InfoCard>
  );
}
