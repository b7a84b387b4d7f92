import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';

const PLUGIN_ID = 'fmops-workloads';
const TIMEOUT_MS = 30_000;

/** Reads the records of all workloads from the workloads backend. */
export class WorkloadsReader {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  /** @throws ResponseError when the workloads backend does not answer with a list. */
  async list(): Promise<Workload[]> {
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: PLUGIN_ID,
    });
    const response = await fetch(
      `${await this.#discovery.getBaseUrl(PLUGIN_ID)}/v1/workloads`,
      {
        headers: { Authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      },
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    const { items } = (await response.json()) as { items: Workload[] };
    return items;
  }
}
