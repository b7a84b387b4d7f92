import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import { useTemplatePath } from '../../templates/useTemplatePath';

/** Templates of this type keep a prompt in Git. */
const TYPE = 'prompt';

/** Path of the form that adds a prompt; undefined where there is none, or the user may not start it. */
export function useNewPromptPath(): string | undefined {
  const catalog = useApi(catalogApiRef);
  const pathTo = useTemplatePath();
  const { value: template } = useAsync(async () => {
    const { items } = await catalog.queryEntities({
      filter: { kind: 'Template', 'spec.type': TYPE },
      fields: ['kind', 'metadata.name', 'metadata.namespace'],
      limit: 1,
      totalItems: 'exclude',
    });
    return items[0] && stringifyEntityRef(items[0]);
  }, [catalog]);
  return template && pathTo?.(template, {});
}
