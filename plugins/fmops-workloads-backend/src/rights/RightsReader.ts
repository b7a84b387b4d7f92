import type { ClusterRights } from '@fmops/backstage-plugin-fmops-workloads-common';
import { toError } from '@backstage/errors';
import limiterFactory from 'p-limit';
import type { NamespaceBinding } from '../access';
import { BackgroundReads } from '../cache/BackgroundReads';
import {
  discoverVersions,
  type Cluster,
  type ClusterRegistry,
} from '../clusters';
import { EXPLAINING } from '../details/surroundings/resources';
import type { KindRegistry } from '../kinds';
import { SUBMITTABLE } from '../submit/Manifest';
import { SUPPORTING_KINDS } from '../submit/supporting';
import { clusterText } from '../text/clusterText';
import { AccessReviews } from './AccessReviews';
import { accountIn } from './accountIn';
import { clusterNeeds } from './clusterNeeds';
import { impersonationNeed } from './impersonationNeed';
import type { Members } from './Members';
import { askNeed, writeNeed } from './namespaceNeeds';
import { RightsReview } from './RightsReview';
import { teamChecks } from './teamChecks';

const FRESH_MS = 5 * 60_000;
/** What is missing is granted meanwhile. */
const FRESH_WITH_LACKS_MS = 20_000;
/** Longest that one cluster is waited for. */
const TIMEOUT_MS = 30_000;
const CLUSTERS_AT_A_TIME = 4;

const SUPPORTING = SUPPORTING_KINDS.map(({ group, plural, version }) => ({
  ...{ group, plural },
  supportedVersions: [version],
}));

/** Tells what the portal may do in clusters; all who look share it. */
export class RightsReader {
  readonly #bindings: readonly NamespaceBinding[];
  readonly #clusters: ClusterRegistry;
  readonly #kinds: KindRegistry;
  readonly #members: Members;
  readonly #limit = limiterFactory(CLUSTERS_AT_A_TIME);
  readonly #reads = new BackgroundReads<ClusterRights>({
    freshMs: ({ unavailable, checks }) =>
      !unavailable && checks.every(({ state }) => state === 'granted')
        ? FRESH_MS
        : FRESH_WITH_LACKS_MS,
  });

  constructor(options: {
    bindings: readonly NamespaceBinding[];
    clusters: ClusterRegistry;
    kinds: KindRegistry;
    members: Members;
  }) {
    this.#bindings = options.bindings;
    this.#clusters = options.clusters;
    this.#kinds = options.kinds;
    this.#members = options.members;
  }

  /** @throws NotFoundError for a cluster that the portal does not know */
  async read(name?: string): Promise<ClusterRights[]> {
    const clusters = name ? [this.#clusters.get(name)] : this.#clusters.all();
    return Promise.all(
      clusters
        .sort((a, b) => a.name.localeCompare(b.name))
        .map(cluster =>
          this.#reads.get(
            JSON.stringify([cluster.name, cluster.definition.revision]),
            () => this.#limit(() => this.#readNow(cluster)),
          ),
        ),
    );
  }

  async #readNow(cluster: Cluster): Promise<ClusterRights> {
    const { name, definition } = cluster;
    const told = {
      ...{ cluster: name, title: definition.title, demo: definition.demo },
      at: new Date().toISOString(),
      impersonates: definition.impersonation ?? false,
    };
    try {
      return { ...told, ...(await this.#review(cluster)) };
    } catch (error) {
      const why = clusterText(toError(error).message, 300);
      return {
        ...{ ...told, checks: [] },
        unavailable: `The API server of the cluster ${name} does not tell what the portal may do: ${why}`,
      };
    }
  }

  async #review({ name, connection, definition }: Cluster) {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const account = await accountIn(connection, signal);
    const all = this.#kinds.all();
    const versions = await discoverVersions(
      connection,
      [...all, ...EXPLAINING, ...SUPPORTING],
      signal,
    );
    const kinds = all.filter(kind => versions.get(kind));
    const submittable = kinds.filter(kind => SUBMITTABLE.includes(kind));
    const served = [...EXPLAINING, ...SUPPORTING].filter(resource =>
      versions.get(resource),
    );
    const reviews = new AccessReviews(signal);
    const review = new RightsReview({ reviews, connection, account });
    const bindings = this.#bindings.filter(({ cluster }) => cluster === name);
    const explaining = EXPLAINING.filter(resource => versions.get(resource));
    const needs = [
      ...clusterNeeds(kinds, explaining),
      ...bindings.flatMap(({ namespace }) => [
        ...(definition.impersonation
          ? []
          : [writeNeed(namespace, submittable, served)]),
        askNeed(namespace),
      ]),
    ];
    const own = needs.map(need => review.check(need));
    const impersonated = definition.impersonation
      ? this.#impersonation(connection, bindings, review, {
          ...{ kinds: submittable, served },
        })
      : [];
    const checks = [
      ...(await Promise.all(own)),
      ...(await impersonated),
      await review.excess(),
    ];
    return { account, checks };
  }

  async #impersonation(
    connection: Cluster['connection'],
    bindings: readonly NamespaceBinding[],
    review: RightsReview,
    has: Parameters<typeof teamChecks>[0]['has'],
  ) {
    const owners = [...new Set(bindings.map(({ owner }) => owner))];
    const members = new Map(
      await Promise.all(
        owners.map(
          async owner => [owner, await this.#members.of(owner)] as const,
        ),
      ),
    );
    const need = impersonationNeed({
      users: [...new Set([...members.values()].flat())],
      groups: owners.filter(owner => owner.startsWith('group:')),
    });
    return [
      await review.check(need),
      ...(await teamChecks({ connection, bindings, members, review, has })),
    ];
  }
}
