import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ResponseError,
  toError,
} from '@backstage/errors';
import type {
  PromotionAction,
  PromotionActionType,
  PromotionOrder,
  PromotionStep,
  PromotionSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import {
  FmopsWorkloadsClient,
  type VersionChange,
  type VersionChangeRequest,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { JsonObject } from '@backstage/types';

/** Seconds between two looks at the pods. */
const AGAIN = 2;
const REFUSALS: Record<number, new (message: string) => Error> = {
  400: InputError,
  403: NotAllowedError,
  404: NotFoundError,
  409: ConflictError,
};

const FINAL = new Set(Object.values(REFUSALS).map(({ name }) => name));

/** Changes versions that endpoints serve, or tries to. */
export interface EndpointVersions {
  /** @param by - the portal itself by default */
  change(
    request: VersionChangeRequest,
    options?: { by?: BackstageCredentials; signal?: AbortSignal },
  ): Promise<VersionChange>;
}

/**
 * Has the endpoint serve the version, in its cluster, and waits until its pods
 * do. Each step asks for the same, which changes nothing the second time. Where
 * the new pods never become ready, the version before is put back.
 */
export class ApplyVersion implements PromotionAction {
  readonly title =
    'The endpoint is changed in its cluster, and is seen to serve the version';
  readonly terms = {};
  readonly changes = 'endpoint';

  constructor(
    private readonly versions: EndpointVersions,
    private readonly pageOf: (change: VersionChange) => string,
  ) {}

  target(subject: PromotionSubject): JsonObject {
    const { entityRef, artifactUri } = requestFor(subject);
    return { endpoint: entityRef, artifactUri: artifactUri ?? null };
  }

  exclusive(subject: PromotionSubject): string {
    return `endpoint ${requestFor(subject).entityRef}`;
  }

  async admit(
    subject: PromotionSubject,
    by: BackstageCredentials,
  ): Promise<void> {
    await this.versions.change(
      { ...requestFor(subject), dryRun: true },
      { by },
    );
  }

  async step(
    { subject }: PromotionOrder,
    progress: JsonObject,
    signal: AbortSignal,
  ): Promise<PromotionStep> {
    const change = await this.versions.change(requestFor(subject), { signal });
    const { kind, namespace, name, rollout } = change;
    const what = `${kind} ${namespace}/${name}`;
    if (rollout?.state === 'stuck') {
      const back = await this.#putBack(subject, signal);
      throw new InputError(
        `The new pods of ${what} do not become ready: ${rollout.message} ${back}`,
      );
    }
    if (rollout?.state !== 'done') {
      return { state: 'waiting', again: AGAIN, progress };
    }
    return {
      state: 'done',
      summary: `${what} in ${change.cluster} serves version ${subject.version.version}. ${rollout.message}`,
      links: [{ title: 'Endpoint', url: this.pageOf(change) }],
    };
  }

  async #putBack(
    subject: PromotionSubject,
    signal: AbortSignal,
  ): Promise<string> {
    const { incumbentVersion: before } = subject;
    if (!before) {
      return 'Nothing was promoted there before, so that nothing was put back.';
    }
    try {
      const request = requestFor({ ...subject, version: before });
      await this.versions.change(request, { signal });
      return `Version ${before.version} was put back.`;
    } catch (error) {
      const { name, message } = toError(error);
      if (!FINAL.has(name)) throw error;
      return `Version ${before.version} can't be put back: ${message}`;
    }
  }
}

function requestFor({
  endpointRef,
  modelRef,
  version,
}: PromotionSubject): VersionChangeRequest {
  if (!endpointRef) {
    throw new InputError(
      'endpoint: this stage is changed in a cluster: name the endpoint',
    );
  }
  const { version: name, artifactUri, revision } = version;
  return {
    ...{ entityRef: endpointRef, model: modelRef, version: name },
    ...(artifactUri !== undefined && { artifactUri }),
    ...(revision !== undefined && { revision }),
  };
}

/** Actions of type `apply`. */
export function applyVersionType(
  versions: EndpointVersions,
  appUrl: string,
): PromotionActionType {
  const pageOf = ({ cluster, uid }: VersionChange) =>
    `${appUrl}/endpoints/${[cluster, uid].map(encodeURIComponent).join('/')}`;
  return {
    type: 'apply',
    create: () => new ApplyVersion(versions, pageOf),
  };
}

/** Versions over the API of the workloads backend. */
export function workloadVersions(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): EndpointVersions {
  const client = new FmopsWorkloadsClient({ discoveryApi: options.discovery });
  return {
    async change(request, { by, signal } = {}) {
      const { token } = await options.auth.getPluginRequestToken({
        onBehalfOf: by ?? (await options.auth.getOwnServiceCredentials()),
        targetPluginId: 'fmops-workloads',
      });
      try {
        return await client.changeVersion(request, { token, signal });
      } catch (error) {
        const status = error instanceof ResponseError ? error.statusCode : 0;
        throw REFUSALS[status]
          ? new REFUSALS[status]((error as ResponseError).body.error.message)
          : error;
      }
    },
  };
}
