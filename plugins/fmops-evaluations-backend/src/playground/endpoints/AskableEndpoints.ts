import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import {
  endpointInvokePermission,
  type PlaygroundEndpoint,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Permits } from '../../access';
import type { EndpointDirectory } from './EndpointDirectory';
import { ShortMemory } from './ShortMemory';

/** A conversation asks again and again: what was found is good for so long. */
const GOOD_FOR_MS = 10_000;

/** Endpoints that a user may ask now. */
export class AskableEndpoints {
  readonly #directory: EndpointDirectory;
  readonly #permits: Permits;
  readonly #found: ShortMemory<PlaygroundEndpoint>;

  constructor(options: {
    directory: EndpointDirectory;
    permits: Permits;
    now?: () => number;
  }) {
    this.#directory = options.directory;
    this.#permits = options.permits;
    this.#found = new ShortMemory({ goodFor: GOOD_FOR_MS, now: options.now });
  }

  /**
   * @param asker - who the credentials are of
   * @throws NotAllowedError, NotFoundError where the caller may not ask it
   * @throws ConflictError where it does not answer now
   */
  async find(
    credentials: BackstageCredentials,
    asker: string,
    ref: string,
  ): Promise<PlaygroundEndpoint> {
    return this.#found.get(`${asker} ${ref}`, () =>
      this.#look(credentials, ref),
    );
  }

  async #look(credentials: BackstageCredentials, ref: string) {
    const [endpoint] = await Promise.all([
      this.#directory.find(credentials, ref),
      this.#permits.require(
        endpointInvokePermission,
        credentials,
        'ask endpoints',
      ),
    ]);
    if (endpoint.problem) {
      throw new ConflictError(
        `${endpoint.title} cannot be asked now: ${endpoint.problem}.`,
      );
    }
    return endpoint;
  }
}
