import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { FactList } from '../run/FactList';
import { useRunWords } from '../runs/useRunWords';
import { EndpointUrl } from './EndpointUrl';
import { describeAsked } from './describeAsked';
import { endpointTranslationRef } from './messages';
import { podHealth } from './podHealth';
import { ReplicaBar } from './ReplicaBar';
import { ServedModel } from './ServedModel';
import { TrafficSplit } from './TrafficSplit';

/** What an endpoint serves, where, with what, and how its pods fare. */
export function ServingCard({ details }: { details: WorkloadDetails }) {
  const { workload } = details;
  const { t } = useTranslationRef(endpointTranslationRef);
  const words = useRunWords();
  const { endpoint = {} } = workload;
  const { restarts, outOfMemory } = podHealth(details);
  const name = endpoint.model?.name;
  return (
    <FactList
      title={t('serving.title')}
      facts={[
        [t('serving.model'), <ServedModel workload={workload} />],
        [t('serving.name'), name],
        [
          t('serving.weights'),
          endpoint.model?.uri !== name && endpoint.model?.uri,
        ],
        [
          t('serving.address'),
          endpoint.url ? (
            <EndpointUrl url={endpoint.url} />
          ) : (
            t('serving.untold')
          ),
        ],
        [
          t('serving.replicas'),
          workload.replicas && <ReplicaBar workload={workload} />,
        ],
        [
          t('serving.requests'),
          endpoint.traffic?.length && (
            <TrafficSplit traffic={endpoint.traffic} />
          ),
        ],
        [t('serving.accelerators'), describeAsked(t, words, workload)],
        [
          t('serving.restarts'),
          restarts === undefined
            ? t('serving.restartsUnknown')
            : String(restarts),
        ],
        [t('serving.outOfMemory'), outOfMemory.join(', ')],
      ]}
    />
  );
}
