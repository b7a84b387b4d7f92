import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { playgroundTranslationRef } from '../messages';

/** Where the texts go, and where they stay. */
export function PrivacyNote(props: { filters: readonly string[] }) {
  const { t } = useTranslationRef(playgroundTranslationRef);
  const { filters } = props;
  return (
    <Typography variant="caption" color="textSecondary" component="p">
      {t('privacy.note')}{' '}
      {filters.length > 0 &&
        t('privacy.filters', { filters: filters.join(', ') })}
    </Typography>
  );
}
