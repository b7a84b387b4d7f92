import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { endpointInvokePermission } from '@fmops/backstage-plugin-fmops-workloads-common';
import { throughEvaluations, type WorkloadAccess } from '../access';

/** A conversation asks again and again: what was granted is good for so long. */
const GOOD_FOR_MS = 10_000;
const MOST = 5_000;

interface Grant {
  until: number;
  entity: Promise<Entity>;
}

/** Decides who may ask which endpoint. */
export class Grants {
  readonly #access: WorkloadAccess;
  readonly #auth: AuthService;
  readonly #now: () => number;
  readonly #grants = new Map<string, Grant>();

  constructor(options: {
    access: WorkloadAccess;
    auth: AuthService;
    now?: () => number;
  }) {
    this.#access = options.access;
    this.#auth = options.auth;
    this.#now = options.now ?? (() => performance.now());
  }

  /**
   * The entity of an endpoint that the caller may ask.
   *
   * @throws NotAllowedError when the caller lacks the permission, or does not
   *   come through the evaluations backend, whose limits and filters would be
   *   passed by
   * @throws NotFoundError when the caller can see no such entity
   */
  async entity(
    credentials: BackstageCredentials,
    entityRef: string,
  ): Promise<Entity> {
    const key = `${this.#callerOf(credentials)} ${entityRef}`;
    const known = this.#grants.get(key);
    if (known && known.until > this.#now()) return known.entity;
    const entity = this.#look(credentials, entityRef);
    this.#keep(key, { until: this.#now() + GOOD_FOR_MS, entity });
    entity.catch(() => this.#grants.delete(key));
    return entity;
  }

  #callerOf(credentials: BackstageCredentials): string {
    const caller = throughEvaluations(this.#auth, credentials);
    if (caller) return caller.ref;
    throw new NotAllowedError(
      'Endpoints are asked through the playground of the evaluations backend',
    );
  }

  async #look(credentials: BackstageCredentials, entityRef: string) {
    const [entity] = await Promise.all([
      this.#access.entity(credentials, entityRef),
      this.#access.assertPermission(credentials, endpointInvokePermission),
    ]);
    return entity;
  }

  #keep(key: string, grant: Grant) {
    this.#grants.delete(key);
    this.#grants.set(key, grant);
    const [oldest] = this.#grants.keys();
    if (this.#grants.size > MOST) this.#grants.delete(oldest);
  }
}
