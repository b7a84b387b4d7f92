import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import FailingIcon from '@material-ui/icons/ErrorOutline';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  WorkloadContainer,
  WorkloadPod,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { Moment } from '../../time/Moment';
import { runTranslationRef } from '../messages';
import { describeContainer, describeEnd } from './describeContainer';
import { isFailing, isFailingPod } from './isFailing';
import { rankOf } from './rankOf';

const useStyles = makeStyles(theme => ({
  pod: {
    padding: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: theme.spacing(1),
  },
  rank: { fontWeight: 700 },
  failing: { color: theme.palette.error.main },
  containers: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** A pod: its rank, where it runs, and what its containers do. */
export function PodRow({ pod }: { pod: WorkloadPod }) {
  const classes = useStyles();
  const { t } = useTranslationRef(runTranslationRef);
  const { name, phase, node, reason, message, containers } = pod;
  const rank = rankOf(t, pod);
  return (
    <li className={classes.pod} data-testid="pod">
      <Typography variant="body2" component="div" className={classes.name}>
        {isFailingPod(pod) && (
          <FailingIcon
            fontSize="small"
            className={classes.failing}
            titleAccess={t('pods.isFailing')}
          />
        )}
        {rank && <span className={classes.rank}>{rank}</span>}
        <span>{name}</span>
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {[phase, node && t('pods.node', { node }), reason]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {message && <Typography variant="body2">{message}</Typography>}
      <ul className={classes.containers}>
        {containers.map(container => (
          <Container key={container.name} container={container} />
        ))}
      </ul>
    </li>
  );
}

function Container({ container }: { container: WorkloadContainer }) {
  const classes = useStyles();
  const { t } = useTranslationRef(runTranslationRef);
  const { name, init, message, lastTermination: last } = container;
  const state = describeContainer(t, container);
  return (
    <li className={isFailing(container) ? classes.failing : undefined}>
      <Typography variant="body2" component="span" color="textPrimary">
        {init
          ? t('container.initSentence', { container: name, state })
          : t('container.sentence', { container: name, state })}
      </Typography>
      {last && (
        <Typography variant="caption" component="div" color="textSecondary">
          {t('container.previous', {
            end: describeEnd(t, last) || t('container.ended'),
          })}
          {last.finishedAt && (
            <>
              {' · '}
              <Moment time={last.finishedAt} />
            </>
          )}
        </Typography>
      )}
      {message && (
        <Typography variant="caption" component="div" color="textPrimary">
          {message}
        </Typography>
      )}
    </li>
  );
}
