import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { formQuery } from '@fmops/backstage-plugin-fmops-models-common';
import { taskCreatePermission } from '../alpha';
import { templateRouteRef } from '../routes';

/**
 * Paths of forms that are filled in already; undefined where there is no
 * scaffolder, or the user may not start its tasks.
 */
export function useTemplatePath():
  | ((template: string, values: Record<string, unknown>) => string)
  | undefined {
  const route = useRouteRef(templateRouteRef);
  const { allowed } = usePermission({ permission: taskCreatePermission });
  if (!route || !allowed) return undefined;
  return (template, values) => {
    const { namespace, name } = parseEntityRef(template, {
      defaultKind: 'Template',
      defaultNamespace: 'default',
    });
    const path = route({ namespace, templateName: name });
    return `${path}${formQuery(values)}`;
  };
}
