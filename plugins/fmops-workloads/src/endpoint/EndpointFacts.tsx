import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { useEntityOf } from '../assignment/useEntityOf';
import { useOwnerOf } from '../assignment/useOwnerOf';
import { CostFact } from '../cost/CostFact';
import { describeInstances } from '../cost/describeInstances';
import { LineageLink } from '../lineage/LineageLink';
import { FactList } from '../run/FactList';
import { RunEntityLink } from '../runs/RunEntityLink';
import { Moment } from '../time/Moment';
import { endpointTranslationRef } from './messages';

/** Whose an endpoint is, where it runs and what it costs. */
export function EndpointFacts({ details }: { details: WorkloadDetails }) {
  const { t } = useTranslationRef(endpointTranslationRef);
  const { workload } = details;
  const entityOf = useEntityOf([workload]);
  const owner = useOwnerOf()(workload);
  const { ref, submittedBy, startedAt } = workload;
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
        [
          t('fact.owner'),
          owner && <LineageLink value={owner} defaultKind="Group" />,
        ],
        [
          t('fact.submittedBy'),
          submittedBy && <LineageLink value={submittedBy} defaultKind="User" />,
        ],
        [
          t('fact.firstReady'),
          startedAt ? <Moment time={startedAt} /> : t('fact.notReadyYet'),
        ],
        [t('fact.instances'), describeInstances(workload)],
        [t('fact.cost'), <CostFact details={details} />],
        [t('fact.place'), `${ref.cluster} / ${ref.namespace}`],
        [t('fact.kind'), ref.kind],
        ['API', [ref.group, ref.version].filter(Boolean).join('/')],
      ]}
    />
  );
}
