import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  chooseEndpoint,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { refused, type Checked } from '../Checked';
import type { PlannedEndpoint } from '../Plan';
import type { Problem } from '../PlanRequest';
import type { PlanSources } from '../PlanSources';
import { catalogEntity } from './catalogEntity';

const COMPONENT = {
  kind: 'Component',
  noun: 'component',
  is: (entity: Entity): entity is Entity => entity.kind === 'Component',
};

/** Checks whether a component has an endpoint that can be called. */
export async function checkEndpoint(
  field: string,
  ref: string,
  sources: PlanSources,
): Promise<Checked<PlannedEndpoint>> {
  const found = await catalogEntity(field, ref, COMPONENT, sources);
  if (!found.value) {
    return { problems: found.problems };
  }
  const { metadata } = found.value;
  const entityRef = stringifyEntityRef(found.value);
  let endpoint: Workload | undefined;
  try {
    const endpoints = await sources.endpoints(entityRef);
    endpoint = chooseEndpoint(endpoints.filter(one => one.endpoint?.url));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(
      field,
      `It can't be checked where ${metadata.name} answers: ${reason}. Try again later.`,
    );
  }
  if (!endpoint) {
    return refused(
      field,
      `${metadata.name} has no endpoint with an address that you can see. Wait until it is ready, or choose another one.`,
    );
  }
  const { cluster, namespace } = endpoint.ref;
  const url = endpoint.endpoint?.url ?? '';
  return {
    value: {
      ref: entityRef,
      title: metadata.title ?? metadata.name,
      name: endpoint.ref.name,
      url,
      servedModel: endpoint.endpoint?.model?.name ?? '',
      baseModel: endpoint.lineage.baseModel ?? endpoint.lineage.model ?? '',
      cluster,
      namespace: namespace ?? '',
      ...addressOf(url),
    },
    problems: [],
    notes:
      endpoint.state === 'Ready'
        ? []
        : [
            `The endpoint ${endpoint.ref.name} is ${endpoint.state} now: the run will wait for its answers.`,
          ],
  };
}

const INTERNAL_HOST = /\.svc(\.[a-z0-9.-]+)?$/;

function addressOf(url: string): Pick<PlannedEndpoint, 'internal' | 'port'> {
  const { hostname, port, protocol } = new URL(url);
  return {
    internal: INTERNAL_HOST.test(hostname),
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
  };
}

/** Says which endpoints do not answer to what runs in another cluster. */
export function unreachable(
  endpoints: Record<string, PlannedEndpoint>,
  target?: { cluster: string },
): Problem[] {
  return Object.entries(endpoints)
    .filter(
      ([, { internal, cluster }]) =>
        target && internal && cluster !== target.cluster,
    )
    .map(([field, { name, cluster }]) => ({
      field,
      message: `${name} answers only inside of the cluster ${cluster}. Choose a namespace there, or another endpoint.`,
    }));
}
