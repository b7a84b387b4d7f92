import type { WorkloadRef } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { KubernetesObject } from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  EVENTS,
  KubernetesError,
  resourcePath,
  type ApiResource,
  type ClusterConnection,
} from '../clusters';
import type { Pod } from '../details';
import * as surroundings from '../details/surroundings';
import type { DiagnosisInput } from '../diagnosis';

const TIMEOUT_MS = 10_000;
const MOST_OBJECTS = 100;
/** Of many pods that failed, the first ones tell. */
const MOST_PODS = 2;
const MOST_NODES = 2;

type Surroundings = Pick<
  DiagnosisInput,
  'object' | 'kueueWorkloads' | 'events' | 'nodes' | 'attemptStartedAt'
>;

/**
 * Reads once what a watch of the details would follow: few requests for few
 * objects each, since a thousand runs can end at once.
 */
export class EndSurroundings {
  readonly #connection: ClusterConnection;
  readonly #served: surroundings.ServedResources;
  readonly #ref: WorkloadRef;

  constructor(options: {
    connection: ClusterConnection;
    served: surroundings.ServedResources;
    ref: WorkloadRef;
  }) {
    this.#connection = options.connection;
    this.#served = options.served;
    this.#ref = options.ref;
  }

  /** Its place in a queue, which tells where the time to start went. */
  async queue(): Promise<
    Pick<Surroundings, 'kueueWorkloads' | 'attemptStartedAt'>
  > {
    const { namespace, uid } = this.#ref;
    const { KUEUE_WORKLOADS, JOB_UID } = surroundings;
    const found = await this.#served.find(this.#connection, KUEUE_WORKLOADS);
    const workloads = found
      ? await this.#list(found, namespace, {
          labelSelector: `${JOB_UID}=${uid}`,
        })
      : [];
    return {
      ...(workloads.length && { kueueWorkloads: workloads }),
      attemptStartedAt: surroundings.attemptStart(workloads),
    };
  }

  /** All that explains a failure. */
  async all(plural: string | undefined, pods: Pod[]): Promise<Surroundings> {
    const names = unique(pods.map(({ metadata }) => metadata?.name)).slice(
      0,
      MOST_PODS,
    );
    const { name, namespace } = this.#ref;
    const [queue, object, nodes, ...told] = await Promise.all([
      this.queue(),
      plural ? this.#own(plural) : undefined,
      this.#nodes(pods),
      ...[name, ...names].map(about => this.#events(namespace, about)),
    ]);
    const events = told.flat();
    const claims = surroundings.claimsOf(events, nodes);
    const further = await Promise.all(
      [
        ...unique(nodes.map(({ metadata }) => metadata?.name)),
        ...unique(claims).slice(0, MOST_NODES),
      ].map(about => this.#events(surroundings.CLUSTER_EVENTS, about)),
    );
    return { ...queue, object, nodes, events: [...events, ...further.flat()] };
  }

  async #own(plural: string): Promise<KubernetesObject | undefined> {
    const { group, version, namespace, name, uid } = this.#ref;
    const found = await this.#list({ group, version, plural }, namespace, {
      fieldSelector: `metadata.name=${name}`,
    });
    return found.find(({ metadata }) => metadata?.uid === uid);
  }

  async #nodes(pods: Pod[]): Promise<KubernetesObject[]> {
    const names = unique(surroundings.nodesOf(pods)).slice(0, MOST_NODES);
    const found = await Promise.all(
      names.map(name =>
        this.#list(surroundings.NODES, undefined, {
          fieldSelector: `metadata.name=${name}`,
        }).then(nodes =>
          nodes.filter(({ metadata }) => metadata?.name === name),
        ),
      ),
    );
    return found.flat();
  }

  async #events(namespace: string, name: string): Promise<KubernetesObject[]> {
    const events = await this.#list(EVENTS, namespace, {
      fieldSelector: `involvedObject.name=${name}`,
    });
    return events.filter(
      event =>
        (event as { involvedObject?: { name?: string } }).involvedObject
          ?.name === name,
    );
  }

  /** What is not served or may not be read is not there. */
  async #list(
    resource: ApiResource,
    namespace: string | undefined,
    query: { labelSelector?: string; fieldSelector?: string },
  ): Promise<KubernetesObject[]> {
    try {
      const { body } = await this.#connection.json<{
        items?: KubernetesObject[];
      }>({
        path: resourcePath(resource, namespace),
        query: { ...query, limit: MOST_OBJECTS },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return body.items ?? [];
    } catch (error) {
      const refused = error instanceof KubernetesError && error.status < 500;
      if (refused && error.status !== 429) {
        return [];
      }
      throw error;
    }
  }
}

// Names come from objects that anybody may have written, and go into selectors.
const NAME = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;

function unique(names: readonly (string | undefined)[]): string[] {
  const fit = names.filter((name): name is string => NAME.test(name ?? ''));
  return [...new Set(fit)];
}
