import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { PlaygroundEndpoint } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  chooseEndpoint,
  entityClaims,
  workloadClaims,
  type FmopsWorkloadsClient,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { ReadableEntities } from '../../access';
import { describeEndpoint, modelRefs } from './describeEndpoint';
import { ShortMemory } from './ShortMemory';

const FIELDS = [
  ...['kind', 'metadata', 'relations', 'spec.type', 'spec.owner'],
];
const MOST = 500;
/** To sign a token takes longer than all else before an endpoint is asked. */
const TOKEN_GOOD_FOR_MS = 10_000;

/** Endpoints of the catalog with what runs of them, as a user may see both. */
export class EndpointDirectory {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #workloads: FmopsWorkloadsClient;
  readonly #tokens = new ShortMemory<string>({ goodFor: TOKEN_GOOD_FOR_MS });

  constructor(options: {
    auth: AuthService;
    catalog: CatalogService;
    workloads: FmopsWorkloadsClient;
  }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#workloads = options.workloads;
  }

  /** All endpoints that the caller may read, those that can be asked first. */
  async list(credentials: BackstageCredentials): Promise<PlaygroundEndpoint[]> {
    const options = { token: await this.token(credentials) };
    const [{ items: entities }, { items: workloads }, targets] =
      await Promise.all([
        this.#catalog.queryEntities(
          {
            filter: { kind: 'Component', 'spec.type': 'model-endpoint' },
            ...{ fields: FIELDS, limit: MOST },
          },
          { credentials },
        ),
        this.#workloads.list({}, options),
        this.#workloads.targets(options),
      ]);
    const endpoints = workloads.filter(
      ({ category }) => category === 'endpoint',
    );
    const found = entities.map(entity => {
      const claims = entityClaims(entity, targets);
      const own = endpoints.filter(workload =>
        workloadClaims(workload).some(claim => claims.has(claim)),
      );
      return { entity, workload: chooseEndpoint(own) ?? own[0] };
    });
    return this.#described(credentials, found);
  }

  /**
   * One endpoint.
   *
   * @throws NotFoundError where the caller may not read it
   * @throws InputError where the entity is none
   */
  async find(
    credentials: BackstageCredentials,
    ref: string,
  ): Promise<PlaygroundEndpoint> {
    const readable = new ReadableEntities(this.#catalog, credentials);
    const entity = await readable.one(ref, 'endpoint');
    if (entity.kind !== 'Component' || entity.spec?.type !== 'model-endpoint') {
      throw new InputError(
        `endpoint: ${ref} is no model endpoint (a Component of type model-endpoint)`,
      );
    }
    const { items } = await this.#workloads.list(
      { entityRef: stringifyEntityRef(entity) },
      { token: await this.token(credentials) },
    );
    const own = items.filter(({ category }) => category === 'endpoint');
    const workload = chooseEndpoint(own) ?? own[0];
    const [described] = await this.#described(credentials, [
      { entity, workload },
    ]);
    return described;
  }

  /** A token with which the workloads backend is asked in the caller's name. */
  async token(credentials: BackstageCredentials): Promise<string> {
    const issue = async () => {
      const { token } = await this.#auth.getPluginRequestToken({
        onBehalfOf: credentials,
        targetPluginId: 'fmops-workloads',
      });
      return token;
    };
    if (!this.#auth.isPrincipal(credentials, 'user')) return issue();
    // It ends with the session that it was issued for.
    const { expiresAt, principal } = credentials;
    return this.#tokens.get(
      `${principal.userEntityRef} ${expiresAt?.getTime()}`,
      issue,
    );
  }

  async #described(
    credentials: BackstageCredentials,
    found: { entity: Entity; workload?: Workload }[],
  ): Promise<PlaygroundEndpoint[]> {
    const readable = new ReadableEntities(this.#catalog, credentials);
    const models = await readable.among(
      found.flatMap(({ entity, workload }) => modelRefs(entity, workload)),
    );
    return found
      .map(({ entity, workload }) => describeEndpoint(entity, workload, models))
      .sort(
        (a, b) =>
          Number(Boolean(a.problem)) - Number(Boolean(b.problem)) ||
          a.title.localeCompare(b.title),
      );
  }
}
