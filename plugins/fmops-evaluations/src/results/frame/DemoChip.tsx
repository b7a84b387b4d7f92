import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Chip from '@material-ui/core/Chip';
import Tooltip from '@material-ui/core/Tooltip';
import { resultsTranslationRef } from '../messages';

/** Marks what was made up to show the portal. */
export function DemoChip() {
  const { t } = useTranslationRef(resultsTranslationRef);
  return (
    <Tooltip title={t('demo.about')}>
      <Chip
        component="span"
        size="small"
        variant="outlined"
        label={t('demo.label')}
      />
    </Tooltip>
  );
}
