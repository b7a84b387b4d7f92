import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { lineageRef } from '../lineage/lineageRef';

/**
 * The entity that a run belongs to, where the backend has checked the claim of
 * its label; else the run is unassigned, and says so.
 */
export function RunEntityLink(props: { workload: Workload }) {
  const { entityRef } = props.workload as { entityRef?: string };
  const ref = entityRef ? lineageRef(entityRef, 'Component') : undefined;
  return (
    <span data-testid="run-entity">
      {ref ? <EntityRefLink entityRef={ref} /> : 'unassigned'}
    </span>
  );
}
