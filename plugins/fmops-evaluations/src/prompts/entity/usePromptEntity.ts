import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import type { PromptTemplateEntity } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** The prompt whose page this is, and its reference. */
export function usePromptEntity() {
  const { entity } = useEntity<PromptTemplateEntity>();
  return { entity, ref: stringifyEntityRef(entity) };
}
