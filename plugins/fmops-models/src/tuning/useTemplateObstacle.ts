import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { taskCreatePermission } from '../alpha';
import { overviewTranslationRef } from '../overview/messages';

/**
 * Why the user can't start anything from a template, in a sentence, so that it
 * is said before a form is filled in; the backend decides.
 *
 * @public
 */
export function useTemplateObstacle(): {
  loading: boolean;
  obstacle?: string;
} {
  const { t } = useTranslationRef(overviewTranslationRef);
  const { loading, allowed } = usePermission({
    permission: taskCreatePermission,
  });
  return {
    loading,
    obstacle: loading || allowed ? undefined : t('tuning.denied'),
  };
}
