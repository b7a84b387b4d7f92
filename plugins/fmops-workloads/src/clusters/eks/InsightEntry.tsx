import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EksInsight } from '@fmops/backstage-plugin-fmops-workloads-common';
import { Moment } from '../../time/Moment';
import { clustersTranslationRef } from '../messages';
import { EksStatus } from './EksStatus';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2), overflowWrap: 'anywhere' },
  body: { paddingLeft: theme.spacing(2.5) },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** A check of EKS that does not pass, and what to do. */
export function InsightEntry(props: { insight: EksInsight }) {
  const classes = useStyles();
  const { t } = useTranslationRef(clustersTranslationRef);
  const { insight } = props;
  const { name, status, reason, recommendation, deprecations } = insight;
  return (
    <article className={classes.root} aria-label={name}>
      <Typography variant="subtitle2" component="div">
        <EksStatus status={status}>{`: ${name}`}</EksStatus>
      </Typography>
      <Typography variant="body2" component="div" className={classes.body}>
        {reason && <div>{reason}</div>}
        {recommendation && (
          <div>{t('insight.recommendation', { recommendation })}</div>
        )}
        {deprecations.length + insight.resources.length > 0 && (
          <ul className={classes.list}>
            {deprecations.map(({ usage, replacement, stopsIn, clients }) => (
              <li key={usage}>
                <code>{usage}</code>
                {stopsIn && `, ${t('insight.stopsIn', { version: stopsIn })}`}
                {replacement && (
                  <>
                    {'; '}
                    {t('insight.replacement', {
                      replacement: <code>{replacement}</code>,
                    })}
                  </>
                )}
                {clients.length > 0 &&
                  `; ${t('insight.clients', {
                    clients: clients
                      .map(
                        ({ userAgent, requests }) =>
                          `${userAgent} (${requests})`,
                      )
                      .join(', '),
                  })}`}
              </li>
            ))}
            {insight.resources.map(resource => (
              <li key={resource}>
                <code>{resource}</code>
              </li>
            ))}
          </ul>
        )}
        {insight.checkedAt && (
          <Typography variant="caption" color="textSecondary">
            {t('insight.checked', {
              time: <Moment time={insight.checkedAt} />,
            })}
          </Typography>
        )}
      </Typography>
    </article>
  );
}
