import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WorkloadEvent } from '@fmops/backstage-plugin-fmops-workloads-common';
import { Moment } from '../time/Moment';
import { runTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  event: {
    display: 'flex',
    gap: theme.spacing(1),
    padding: theme.spacing(0.75, 0),
    overflowWrap: 'anywhere',
  },
  warning: { color: theme.palette.warning.main },
  normal: { color: theme.palette.text.secondary },
}));

/** What the cluster reports about a run, newest first. */
export function EventList(props: { events: readonly WorkloadEvent[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(runTranslationRef);
  return (
    <InfoCard title={t('events.title')}>
      {props.events.length === 0 && (
        <Typography color="textSecondary">{t('events.empty')}</Typography>
      )}
      <ul className={classes.list} aria-label={t('events.title')}>
        {props.events.map(event => {
          const warns = event.type === 'Warning';
          const Icon = warns ? WarningIcon : InfoIcon;
          return (
            <li
              key={`${event.object} ${event.reason} ${event.lastSeen} ${event.message}`}
              className={classes.event}
            >
              <Icon
                fontSize="small"
                titleAccess={warns ? t('events.warning') : t('events.normal')}
                className={warns ? classes.warning : classes.normal}
              />
              <div>
                <Typography variant="body2">
                  {event.reason}: {event.message}
                </Typography>
                <Typography variant="caption" color="textSecondary">
                  {event.object}
                  {event.count > 1 &&
                    ` · ${t('events.times', { number: String(event.count) })}`}
                  {event.lastSeen && (
                    <>
                      {' · '}
                      <Moment time={event.lastSeen} />
                    </>
                  )}
                </Typography>
              </div>
            </li>
          );
        })}
      </ul>
    </InfoCard>
  );
}
