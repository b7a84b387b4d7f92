import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import {
  DEFAULT_NAMESPACE,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError, NotAllowedError, stringifyError } from '@backstage/errors';
import {
  DefaultAwsCredentialsManager,
  type AwsCredentialsManager,
} from '@backstage/integration-aws-node';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_KUBERNETES_API_SERVER,
  ANNOTATION_KUBERNETES_API_SERVER_CA,
  ANNOTATION_KUBERNETES_AUTH_PROVIDER,
  ANNOTATION_KUBERNETES_AWS_ASSUME_ROLE,
  ANNOTATION_KUBERNETES_AWS_CLUSTER_ID,
  ANNOTATION_KUBERNETES_AWS_EXTERNAL_ID,
} from '@backstage/plugin-kubernetes-common';
import { minimatch } from 'minimatch';
import type { ClusterDefinition, ClusterSource } from './ClusterSource';
import { eksCredentials, EksTokenSource, originOf, parseEksArn } from './eks';

const ARN = 'amazonaws.com/arn';

/** API servers of EKS. Anybody who may register an entity could name another, and get a token. */
const EKS_HOSTS = ['*.eks.amazonaws.com', '*.eks.amazonaws.com.cn'];

/** Whether `kubernetes.clusterLocatorMethods` reads clusters from the catalog. */
export function readsCatalogClusters(config: Config): boolean {
  return (
    config.getOptionalConfigArray('kubernetes.clusterLocatorMethods') ?? []
  ).some(method => method.getString('type') === 'catalog');
}

/** EKS clusters that are entities, of kind Resource and type `kubernetes-cluster`. */
export class CatalogClusterSource implements ClusterSource {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #logger: LoggerService;
  readonly #credentials: AwsCredentialsManager;
  readonly #hosts: string[];
  readonly #impersonation: string[];
  readonly #locations: string[];
  readonly #refused = new Map<string, string>();

  constructor(options: {
    auth: AuthService;
    catalog: CatalogService;
    config: Config;
    logger: LoggerService;
  }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#logger = options.logger;
    this.#credentials = DefaultAwsCredentialsManager.fromConfig(options.config);
    this.#hosts =
      options.config.getOptionalStringArray('fmops.workloads.eksHosts') ??
      EKS_HOSTS;
    this.#locations =
      options.config.getOptionalStringArray('fmops.workloads.eksLocations') ??
      [];
    this.#impersonation =
      options.config.getOptionalStringArray(
        'fmops.workloads.eksImpersonation',
      ) ?? [];
  }

  /** Clusters that can't be used are left out; the log says why, once. */
  async list(): Promise<ClusterDefinition[]> {
    const { items } = await this.#catalog.getEntities(
      {
        filter: {
          kind: 'Resource',
          'spec.type': 'kubernetes-cluster',
          [`metadata.annotations.${ANNOTATION_KUBERNETES_AUTH_PROVIDER}`]:
            'aws',
        },
        fields: [
          ...['kind', 'metadata.name', 'metadata.namespace', 'metadata.title'],
          'metadata.annotations',
        ],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    const definitions = new Map<string, ClusterDefinition>();
    for (const entity of inOrder(items)) {
      const { name } = entity.metadata;
      try {
        if (definitions.has(name)) {
          throw new InputError(
            `another entity, which comes first, has its name: ${stringifyEntityRef(
              entity,
            )} needs one of its own`,
          );
        }
        definitions.set(name, this.#definition(entity));
      } catch (error) {
        this.#refuse(name, stringifyError(error));
      }
    }
    return [...definitions.values()];
  }

  #definition(entity: Entity): ClusterDefinition {
    const { name, title, annotations = {} } = entity.metadata;
    const url = annotations[ANNOTATION_KUBERNETES_API_SERVER];
    if (!url || !URL.canParse(url) || new URL(url).protocol !== 'https:') {
      throw new InputError(
        `its ${ANNOTATION_KUBERNETES_API_SERVER} is no https address`,
      );
    }
    const { host } = new URL(url);
    if (!this.#hosts.some(pattern => minimatch(host, pattern))) {
      throw new InputError(
        `its API server ${host} is none of fmops.workloads.eksHosts (${this.#hosts.join(
          ', ',
        )}), and would get a token of the portal`,
      );
    }
    const arn = parseEksArn(annotations[ARN]);
    if (!arn) {
      throw new InputError(`its ${ARN} is not that of an EKS cluster`);
    }
    const { origin, isTrusted } = originOf(entity, arn, this.#locations);
    if (!isTrusted) {
      throw new NotAllowedError(
        `it comes from ${origin}, where anybody may have written it; let the portal discover the cluster, or add the location to fmops.workloads.eksLocations`,
      );
    }
    const ca = annotations[ANNOTATION_KUBERNETES_API_SERVER_CA];
    const roleArn = annotations[ANNOTATION_KUBERNETES_AWS_ASSUME_ROLE];
    const externalId = annotations[ANNOTATION_KUBERNETES_AWS_EXTERNAL_ID];
    const clusterName =
      annotations[ANNOTATION_KUBERNETES_AWS_CLUSTER_ID] ?? arn.clusterName;
    const tokens = new EksTokenSource({
      clusterName,
      region: arn.region,
      credentials: eksCredentials(this.#credentials, {
        ...arn,
        roleArn,
        externalId,
      }),
    });
    return {
      name,
      title,
      url,
      ca: ca && Buffer.from(ca, 'base64').toString('utf8'),
      impersonation: this.#impersonation.some(pattern =>
        minimatch(name, pattern),
      ),
      revision: JSON.stringify([
        url,
        ca,
        arn,
        clusterName,
        roleArn,
        externalId,
      ]),
      token: options => tokens.token(options),
    };
  }

  #refuse(name: string, reason: string) {
    if (this.#refused.get(name) !== reason) {
      this.#refused.set(name, reason);
      this.#logger.warn(
        `The cluster ${name} of the catalog is not watched: ${reason}`,
      );
    }
  }
}

/**
 * Clusters go by their names, and namespaces of the catalog have the same ones
 * again: those of the default namespace come first.
 */
function inOrder(entities: readonly Entity[]): Entity[] {
  const isElsewhere = ({
    metadata: { namespace = DEFAULT_NAMESPACE },
  }: Entity) => Number(namespace !== DEFAULT_NAMESPACE);
  return [...entities].sort(
    (a, b) =>
      isElsewhere(a) - isElsewhere(b) ||
      stringifyEntityRef(a).localeCompare(stringifyEntityRef(b)),
  );
}
