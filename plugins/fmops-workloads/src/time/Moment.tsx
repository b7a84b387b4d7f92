import Tooltip from '@material-ui/core/Tooltip';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { DateTime } from 'luxon';
import { timeTranslationRef } from './messages';
import { useNow } from './useNow';

const REFRESH = 30_000;

/** A time as `3 minutes ago`, with date and time in a tooltip. */
export function Moment(props: { time: string; testId?: string }) {
  const { t } = useTranslationRef(timeTranslationRef);
  const now = useNow(REFRESH);
  const time = DateTime.fromISO(props.time).setLocale(t('locale'));
  if (!time.isValid) {
    return <span data-testid={props.testId}>{props.time}</span>;
  }
  // Clocks of cluster and browser differ: nothing here lies in the future.
  const base = DateTime.fromMillis(Math.max(now, time.toMillis()));
  const recent = base.diff(time).as('seconds') < 10;
  return (
    <Tooltip title={time.toLocaleString(DateTime.DATETIME_FULL_WITH_SECONDS)}>
      <time dateTime={props.time} data-testid={props.testId}>
        {recent ? t('moment.now') : time.toRelative({ base })}
      </time>
    </Tooltip>
  );
}
