import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { useServedModel } from './useServedModel';

/** The model that an endpoint serves: a link where the catalog has it, else what the endpoint tells. */
export function ServedModel(props: { workload: Workload }) {
  const { lineage, endpoint } = props.workload;
  const entityRef = useServedModel(props.workload);
  const told = lineage.model ?? endpoint?.model?.uri ?? endpoint?.model?.name;
  return (
    <span data-testid="endpoint-model">
      {entityRef ? <EntityRefLink entityRef={entityRef} /> : told ?? 'not told'}
    </span>
  );
}
