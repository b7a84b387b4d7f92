import type { WorkloadDetails } from '@fmops/backstage-plugin-fmops-workloads-common';
import { FactList } from '../run/FactList';
import { useRunWords } from '../runs/useRunWords';
import { EndpointUrl } from './EndpointUrl';
import { describeAsked } from './describeAsked';
import { podHealth } from './podHealth';
import { ReplicaBar } from './ReplicaBar';
import { ServedModel } from './ServedModel';
import { TrafficSplit } from './TrafficSplit';

/** What an endpoint serves, where, with what, and how its pods fare. */
export function ServingCard({ details }: { details: WorkloadDetails }) {
  const { workload } = details;
  const words = useRunWords();
  const { endpoint = {} } = workload;
  const { restarts, outOfMemory } = podHealth(details);
  const name = endpoint.model?.name;
  return (
    <FactList
      title="Serving"
      facts={[
        ['Model', <ServedModel workload={workload} />],
        ['Name in requests', name],
        ['Weights', endpoint.model?.uri !== name && endpoint.model?.uri],
        [
          'Address',
          endpoint.url ? <EndpointUrl url={endpoint.url} /> : 'not told',
        ],
        ['Replicas', workload.replicas && <ReplicaBar workload={workload} />],
        [
          'Requests',
          endpoint.traffic?.length && (
            <TrafficSplit traffic={endpoint.traffic} />
          ),
        ],
        ['Accelerators', describeAsked(words, workload)],
        ['Restarts', restarts === undefined ? 'not known' : String(restarts)],
        ['Out of memory', outOfMemory.join(', ')],
      ]}
    />
  );
}
