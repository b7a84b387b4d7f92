import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EksList } from '@fmops/backstage-plugin-fmops-workloads-common';
import { clustersTranslationRef } from '../messages';

/** Says that a list is longer than what is shown. */
export function MoreNotice<T>(props: { list: EksList<T> }) {
  const { t } = useTranslationRef(clustersTranslationRef);
  const { total, items } = props.list;
  return total > items.length ? (
    <Typography variant="body2" color="textSecondary">
      {t('eks.more', { shown: String(items.length), total: String(total) })}
    </Typography>
  ) : null;
}
