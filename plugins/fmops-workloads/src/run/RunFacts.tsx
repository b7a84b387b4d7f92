import { useTranslationRef } from '@backstage/frontend-plugin-api';
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
import { runTranslationRef } from './messages';

/** Where a run comes from, what it makes and what it uses. */
export function RunFacts({ details }: { details: WorkloadDetails }) {
  const { t } = useTranslationRef(runTranslationRef);
  const { workload } = details;
  const { ref, lineage, submittedBy, metrics = [] } = workload;
  const entityOf = useEntityOf([workload]);
  const stageTitle = useStageTitle();
  const { describeAccelerators, describeQueue, describeReplicas } =
    useRunWords();
  return (
    <FactList
      title={t('facts.title')}
      facts={[
        [
          t('fact.component'),
          entityOf(workload) !== undefined && (
            <RunEntityLink workload={workload} entityOf={entityOf} />
          ),
        ],
        [t('fact.stage'), lineage.stage && stageTitle(lineage.stage)],
        [
          t('fact.baseModel'),
          lineage.baseModel && (
            <LineageLink
              value={lineage.baseModel}
              defaultKind={FOUNDATION_MODEL_KIND}
            />
          ),
        ],
        [
          t('fact.dataset'),
          lineage.dataset && (
            <LineageLink
              value={lineage.dataset}
              defaultKind={MODEL_DATASET_KIND}
            />
          ),
        ],
        [
          t('fact.outputModel'),
          lineage.outputModel && <OutputModel workload={workload} />,
        ],
        [
          t('fact.submittedBy'),
          submittedBy && <LineageLink value={submittedBy} defaultKind="User" />,
        ],
        [t('fact.times'), <RunTimes workload={workload} all />],
        [t('fact.replicas'), describeReplicas(workload)],
        [t('fact.accelerators'), describeAccelerators(workload)],
        [t('fact.instances'), describeInstances(workload)],
        [t('fact.cost'), <CostFact details={details} />],
        [t('fact.queue'), describeQueue(workload)],
        ...metrics.map(({ name, value }): Fact => [name, value]),
        [t('fact.place'), `${ref.cluster} / ${ref.namespace}`],
        [t('fact.kind'), ref.kind],
        ['API', [ref.group, ref.version].filter(Boolean).join('/')],
      ]}
    />
  );
}
