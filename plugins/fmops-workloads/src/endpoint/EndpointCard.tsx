import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard, Link, Progress } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  workloadKey,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { messageOf, problemOf } from '../errors/problem';
import { useWorkloads } from '../live/useWorkloads';
import { entityEndpointRouteRef } from '../routes';
import { DemoChip } from '../runs/DemoMark';
import { runPath } from '../runs/runPath';
import { StateLabel } from '../states/StateLabel';
import { useStateWords } from '../states/useStateWords';
import { Moment } from '../time/Moment';
import { endpointTranslationRef } from './messages';
import { ReplicaBar } from './ReplicaBar';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
    fontFamily: theme.typography.fontFamily,
    '& + &': { marginTop: theme.spacing(2) },
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 2),
  },
}));

/** What an entity serves, live, with a way to all that is known of it. */
export function EndpointCard() {
  const { t } = useTranslationRef(endpointTranslationRef);
  const entityRef = stringifyEntityRef(useEntity().entity);
  const tab = useRouteRef(entityEndpointRouteRef)?.();
  return (
    <InfoCard title={t('card.title')}>
      <Endpoints key={entityRef} entityRef={entityRef} tab={tab} />
    </InfoCard>
  );
}

function Endpoints(props: { entityRef: string; tab?: string }) {
  const { entityRef, tab } = props;
  const { t } = useTranslationRef(endpointTranslationRef);
  const { loaded, workloads, stream } = useWorkloads({ entityRef });
  if (!loaded && stream.error) {
    return (
      <Typography color="textSecondary">
        {problemOf(stream.error) === 'forbidden'
          ? t('card.forbidden')
          : t('card.broken', { problem: messageOf(stream.error) })}
      </Typography>
    );
  }
  if (!loaded) {
    return <Progress />;
  }
  const endpoints = [...workloads.values()].filter(
    ({ category, deletedAt }) => category === 'endpoint' && !deletedAt,
  );
  return endpoints.length > 0 ? (
    <>
      {endpoints.map(workload => (
        <Endpoint key={workloadKey(workload)} workload={workload} tab={tab} />
      ))}
    </>
  ) : (
    <Typography color="textSecondary">{t('card.none')}</Typography>
  );
}

function Endpoint(props: { workload: Workload; tab?: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(endpointTranslationRef);
  const { workload, tab } = props;
  const { ref, state, stateSince, staleSince, demo } = workload;
  const { reasonSentence } = useStateWords();
  return (
    <div className={classes.root} data-testid="endpoint-of-entity">
      <div className={classes.facts}>
        <StateLabel state={state} />
        {tab ? <Link to={`${tab}/${runPath(ref)}`}>{ref.name}</Link> : ref.name}
        {demo && <DemoChip />}
      </div>
      <Typography variant="body2">{reasonSentence(workload)}</Typography>
      <ReplicaBar workload={workload} />
      <Typography variant="caption" color="textSecondary">
        {staleSince
          ? t('time.lastSeen', {
              time: <Moment time={stateSince} />,
              lastSeen: <Moment time={staleSince} />,
            })
          : t('time.since', { time: <Moment time={stateSince} /> })}
      </Typography>
    </div>
  );
}
