import { usePermission } from '@backstage/plugin-permission-react';
import { taskCreatePermission } from '../alpha';

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
  const { loading, allowed } = usePermission({
    permission: taskCreatePermission,
  });
  return {
    loading,
    obstacle:
      loading || allowed
        ? undefined
        : 'Your account may look, but not start a fine-tune. Ask a platform engineer to add you to a team that trains models.',
  };
}
