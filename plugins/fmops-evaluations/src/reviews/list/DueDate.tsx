import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { DateTime } from 'luxon';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import { reviewsTranslationRef } from '../messages';

/** Until when a review is to be judged, and whether that is over. */
export function DueDate(props: { dueAt: string }) {
  const { t } = useTranslationRef(reviewsTranslationRef);
  const due = DateTime.fromISO(props.dueAt);
  const isOver = due.toMillis() < Date.now();
  return (
    <Typography
      component="span"
      variant="body2"
      color={isOver ? 'error' : 'textSecondary'}
    >
      {t(isOver ? 'due.over' : 'due.open', {
        date: (
          <time dateTime={props.dueAt}>
            {due.setLocale(pageLocale()).toLocaleString(DateTime.DATE_MED)}
          </time>
        ),
      })}
    </Typography>
  );
}
