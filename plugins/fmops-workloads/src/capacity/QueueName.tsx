import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { QueueCapacity } from '@fmops/backstage-plugin-fmops-workloads-common';
import { capacityTranslationRef } from './messages';

/** A queue by name, with those it shares with, and why it admits nothing. */
export function QueueName({ queue }: { queue: QueueCapacity }) {
  const { t } = useTranslationRef(capacityTranslationRef);
  const { name, namespace, cohort, inactive } = queue;
  return (
    <>
      {namespace ? `${namespace} / ${name}` : name}
      {cohort && (
        <Typography variant="caption" color="textSecondary" component="div">
          {t('queue.cohort', { cohort })}
        </Typography>
      )}
      {inactive && (
        <Typography variant="caption" color="error" component="div">
          {t('queue.inactive', { reason: inactive })}
        </Typography>
      )}
    </>
  );
}
