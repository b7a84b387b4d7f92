import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { useEntityOf } from '../assignment/useEntityOf';
import { useOwnerOf } from '../assignment/useOwnerOf';
import { CostFact } from '../cost/CostFact';
import { describeInstances } from '../cost/describeInstances';
import { LineageLink } from '../lineage/LineageLink';
import { FactList } from '../run/FactList';
import { RunEntityLink } from '../runs/RunEntityLink';
import { Moment } from '../time/Moment';

/** Whose an endpoint is, where it runs and what it costs. */
export function EndpointFacts({ details }: { details: WorkloadDetails }) {
  const { workload } = details;
  const entityOf = useEntityOf([workload]);
  const owner = useOwnerOf()(workload);
  const { ref, submittedBy, startedAt } = workload;
  return (
    <FactList
      title="About"
      facts={[
        [
          'Component',
          entityOf(workload) !== undefined && (
            <RunEntityLink workload={workload} entityOf={entityOf} />
          ),
        ],
        ['Owner', owner && <LineageLink value={owner} defaultKind="Group" />],
        [
          'Submitted by',
          submittedBy && <LineageLink value={submittedBy} defaultKind="User" />,
        ],
        ['First ready', startedAt ? <Moment time={startedAt} /> : 'not yet'],
        ['Instances', describeInstances(workload)],
        ['Cost', <CostFact details={details} />],
        ['Place', `${ref.cluster} / ${ref.namespace}`],
        ['Kind', ref.kind],
        ['API', [ref.group, ref.version].filter(Boolean).join('/')],
      ]}
    />
  );
}
