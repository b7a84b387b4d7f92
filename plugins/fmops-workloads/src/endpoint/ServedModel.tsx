import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { endpointTranslationRef } from './messages';
import { useServedModel } from './useServedModel';

/** The model that an endpoint serves: a link where the catalog has it, else what the endpoint tells. */
export function ServedModel(props: { workload: Workload }) {
  const { t } = useTranslationRef(endpointTranslationRef);
  const { lineage, endpoint } = props.workload;
  const entityRef = useServedModel(props.workload);
  const told = lineage.model ?? endpoint?.model?.uri ?? endpoint?.model?.name;
  return (
    <span data-testid="endpoint-model">
      {entityRef ? (
        <EntityRefLink entityRef={entityRef} />
      ) : (
        told ?? t('serving.untold')
      )}
    </span>
  );
}
