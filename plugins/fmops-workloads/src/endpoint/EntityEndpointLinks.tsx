import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  workloadKey,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { endpointRouteRef } from '../routes';
import { StateLabel } from '../states/StateLabel';
import { endpointTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    overflowWrap: 'anywhere',
  },
}));

/** Endpoints of an entity that shows runs, by state, with a way to each of them. */
export function EntityEndpointLinks(props: { workloads: Iterable<Workload> }) {
  const classes = useStyles();
  const { t } = useTranslationRef(endpointTranslationRef);
  const path = useRouteRef(endpointRouteRef);
  const endpoints = [...props.workloads].filter(
    ({ category, deletedAt }) => category === 'endpoint' && !deletedAt,
  );
  return endpoints.length > 0 ? (
    <Typography
      className={classes.root}
      variant="body2"
      component="div"
      data-testid="entity-endpoints"
    >
      <span>
        {endpoints.length === 1 ? t('entity.one') : t('entity.several')}
      </span>
      {endpoints.map(workload => {
        const { cluster, uid, name } = workload.ref;
        return (
          <span key={workloadKey(workload)} className={classes.root}>
            {path ? <Link to={path({ cluster, uid })}>{name}</Link> : name}
            <StateLabel state={workload.state} />
          </span>
        );
      })}
    </Typography>
  ) : null;
}
