import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  askingProblem,
  chooseEndpoint,
  ENDPOINT_URL,
  entityClaims,
  type InvocationRequest,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { Dispatcher } from 'undici';
import type { NamespaceBinding } from '../access';
import type { WorkloadStore } from '../store';
import { addressOf, type EndpointAddress } from './EndpointAddress';
import type {
  EndpointConnections,
  EndpointRequest,
} from './EndpointConnections';
import type { Grants } from './Grants';
import { readRefusal } from './readRefusal';
import { unreachable } from './unreachable';

/** An endpoint's answer, as it is. */
export interface InvocationAnswer {
  status: number;
  contentType: string;
  /** The body, or the beginning of it where the endpoint refused. */
  body: Dispatcher.ResponseData['body'] | string;
}

/** Before the paths of the OpenAI API in the runtimes that KServe brings along. */
const KSERVE_PREFIX = '/openai';
const MOST_PREFIXES = 1_000;

/** Asks endpoints on behalf of users. */
export class Invocations {
  readonly #bindings: readonly NamespaceBinding[];
  readonly #connections: EndpointConnections;
  readonly #grants: Grants;
  readonly #store: WorkloadStore;
  /** Of endpoints where it is not the usual one, as they have shown. */
  readonly #prefixes = new Map<string, string>();

  constructor(options: {
    bindings: readonly NamespaceBinding[];
    connections: EndpointConnections;
    grants: Grants;
    store: WorkloadStore;
  }) {
    this.#bindings = options.bindings;
    this.#connections = options.connections;
    this.#grants = options.grants;
    this.#store = options.store;
  }

  /**
   * Asks an endpoint, and answers as soon as it begins to.
   *
   * @throws NotAllowedError, NotFoundError as of {@link Grants.entity}, and
   *   where the address of the endpoint is out of reach
   * @throws ConflictError when it cannot be asked now
   * @throws ServiceUnavailableError when it does not answer
   */
  async open(
    credentials: BackstageCredentials,
    { entityRef, uid, path, body }: InvocationRequest,
    signal: AbortSignal,
  ): Promise<InvocationAnswer> {
    const entity = await this.#grants.entity(credentials, entityRef);
    const address = this.#addressOf(entity, entityRef, uid);
    const key = uid ?? entityRef;
    const ask = (at: string) =>
      this.#ask(entityRef, address, { path: at, body, signal });
    const known = this.#prefixes.get(key) ?? '';
    const first = await ask(`${known}${path}`);
    if (!isUnknownRoute(first)) return first;
    const other = known ? '' : KSERVE_PREFIX;
    const second = await ask(`${other}${path}`);
    if (isUnknownRoute(second)) return first;
    this.#remember(key, other);
    return second;
  }

  async #ask(
    entityRef: string,
    address: EndpointAddress,
    request: EndpointRequest,
  ): Promise<InvocationAnswer> {
    let response: Dispatcher.ResponseData;
    try {
      response = await this.#connections.send(address, request);
    } catch (error) {
      throw unreachable(entityRef, error);
    }
    const { statusCode: status, headers } = response;
    const contentType = String(headers['content-type'] ?? '').slice(0, 200);
    return {
      ...{ status, contentType },
      body:
        status < 300
          ? response.body
          : await readRefusal(response, address, entityRef),
    };
  }

  #remember(key: string, prefix: string) {
    this.#prefixes.set(key, prefix);
    const [oldest] = this.#prefixes.keys();
    if (this.#prefixes.size > MOST_PREFIXES) this.#prefixes.delete(oldest);
  }

  /** Whether the caller may still ask it; throws where not. */
  async mayAsk(
    credentials: BackstageCredentials,
    { entityRef }: InvocationRequest,
  ): Promise<boolean> {
    return Boolean(await this.#grants.entity(credentials, entityRef));
  }

  #addressOf(entity: Entity, entityRef: string, uid?: string): EndpointAddress {
    const claims = entityClaims(entity, this.#bindings);
    const workloads = [...this.#store.claiming(claims)]
      .map(({ workload }) => workload)
      .filter(({ ref }) => !uid || ref.uid === uid);
    const workload = chooseEndpoint(workloads);
    if (workload) {
      const problem = askingProblem(workload);
      if (problem) throw new ConflictError(problem);
      const address = addressOf(workload);
      if (address) return address;
    }
    const claimed = entity.metadata.annotations?.[ENDPOINT_URL];
    if (!uid && claimed && /^https?:/.test(claimed) && URL.canParse(claimed)) {
      return { via: 'network', url: new URL(claimed), claimed: true };
    }
    throw new NotFoundError(
      `${entityRef} has no endpoint with an address${
        uid ? ` and the uid '${uid}'` : ''
      }`,
    );
  }
}

/** A model that is not known is told in an `error`; web frameworks tell of paths otherwise. */
function isUnknownRoute({ status, body }: InvocationAnswer): boolean {
  return status === 404 && typeof body === 'string' && !/"error"/.test(body);
}
