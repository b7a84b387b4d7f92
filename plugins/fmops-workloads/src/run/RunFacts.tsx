import {
  FOUNDATION_MODEL_KIND,
  MODEL_DATASET_KIND,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { useEntityOf } from '../assignment/useEntityOf';
import { CostFact } from '../cost/CostFact';
import { describeInstances } from '../cost/describeInstances';
import { LineageLink } from '../lineage/LineageLink';
import { useStageTitle } from '../lineage/useStageTitle';
import { OutputModel } from '../lineage/OutputModel';
import { RunEntityLink } from '../runs/RunEntityLink';
import { RunTimes } from '../runs/RunTimes';
import { useRunWords } from '../runs/useRunWords';
import { FactList } from './FactList';
import type { Fact } from './Facts';

/** Where a run comes from, what it makes and what it uses. */
export function RunFacts({ details }: { details: WorkloadDetails }) {
  const { workload } = details;
  const { ref, lineage, submittedBy, metrics = [] } = workload;
  const entityOf = useEntityOf([workload]);
  const stageTitle = useStageTitle();
  const { describeAccelerators, describeQueue, describeReplicas } =
    useRunWords();
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
        ['Stage', lineage.stage && stageTitle(lineage.stage)],
        [
          'Base model',
          lineage.baseModel && (
            <LineageLink
              value={lineage.baseModel}
              defaultKind={FOUNDATION_MODEL_KIND}
            />
          ),
        ],
        [
          'Dataset',
          lineage.dataset && (
            <LineageLink
              value={lineage.dataset}
              defaultKind={MODEL_DATASET_KIND}
            />
          ),
        ],
        [
          'Output model',
          lineage.outputModel && <OutputModel workload={workload} />,
        ],
        [
          'Submitted by',
          submittedBy && <LineageLink value={submittedBy} defaultKind="User" />,
        ],
        ['Times', <RunTimes workload={workload} all />],
        ['Replicas', describeReplicas(workload)],
        ['Accelerators', describeAccelerators(workload)],
        ['Instances', describeInstances(workload)],
        ['Cost', <CostFact details={details} />],
        ['Queue', describeQueue(workload)],
        ...metrics.map(({ name, value }): Fact => [name, value]),
        ['Place', `${ref.cluster} / ${ref.namespace}`],
        ['Kind', ref.kind],
        ['API', [ref.group, ref.version].filter(Boolean).join('/')],
      ]}
    />
  );
}
