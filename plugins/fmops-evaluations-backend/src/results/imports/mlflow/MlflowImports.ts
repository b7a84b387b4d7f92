import type {
  BackstageCredentials,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  evaluationCreatePermission,
  type ImportResult,
  type MlflowImport,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Membership, Permits } from '../../../access';
import type { Imports } from '../Imports';
import { MlflowRun } from './MlflowRun';
import { readServers, type MlflowServer } from './readServers';

/** Records runs of the MLflow servers that are registries of the catalog. */
export class MlflowImports {
  readonly #servers: readonly MlflowServer[];

  constructor(
    private readonly options: {
      config: RootConfigService;
      imports: Imports;
      membership: Membership;
      permits: Permits;
    },
  ) {
    this.#servers = readServers(options.config);
  }

  /** Those whose runs the caller may import. */
  async list(credentials: BackstageCredentials): Promise<{ server: string }[]> {
    const { ownershipRefs } = await this.options.membership.of(credentials);
    return this.#servers
      .filter(({ owner }) => ownershipRefs.has(owner))
      .map(({ id }) => ({ server: id }));
  }

  /**
   * Reads a run, and records what it tells in the name of the caller. The server
   * is asked in the name of the portal, so it is for members of its owner.
   *
   * @throws NotFoundError for a server that the caller may not import from, and
   *   as {@link Imports.run}
   */
  async run(
    credentials: BackstageCredentials,
    { server: id, run, ...request }: MlflowImport,
  ): Promise<ImportResult> {
    const { imports, permits } = this.options;
    await permits.require(
      evaluationCreatePermission,
      credentials,
      'record evaluations',
    );
    const own = await this.list(credentials);
    const server = this.#servers.find(one => one.id === id);
    if (!server || !own.some(one => one.server === id)) {
      throw new NotFoundError(
        `server: there is no MLflow server '${id}' that you may import from; there are ${
          own.map(one => one.server).join(', ') || 'none'
        }`,
      );
    }
    const files = await new MlflowRun(server, run).files();
    return imports.run(credentials, { ...request, files, format: 'mlflow' });
  }
}
