/**
 * What AWS tells of a part of a cluster; else why it does not, and what to do, in sentences.
 *
 * @public
 */
export type EksSection<T> =
  | { value: T; problem?: undefined }
  | { value?: undefined; problem: string };

/**
 * The first of many: `total` counts all.
 *
 * @public
 */
export interface EksList<T> {
  total: number;
  items: T[];
}

/**
 * A fault that EKS has found by itself.
 *
 * @public
 */
export interface EksIssue {
  /** Such as `AsgInstanceLaunchFailures`. */
  code: string;
  message?: string;
  /** Ids of what is concerned, such as instances. */
  resources: string[];
}

/**
 * The control plane.
 *
 * @public
 */
export interface EksControlPlane {
  /** Of Kubernetes, such as `1.34`. */
  version: string;
  /** Of EKS, such as `eks.9`. */
  platformVersion?: string;
  /** Such as `ACTIVE` or `UPDATING`. */
  status: string;
  /** What EKS does at the end of standard support: charge for extended support, or upgrade by itself. */
  supportPolicy?: 'STANDARD' | 'EXTENDED';
  /** Such as `API` or `API_AND_CONFIG_MAP`. */
  authenticationMode?: string;
  /** Whether its API server is reached from the internet, and by whom. */
  endpoint?: 'private' | 'limited' | 'public';
  /** Whether EKS Auto Mode runs its nodes. */
  autoMode: boolean;
  issues: EksIssue[];
}

/**
 * How long EKS supports the version of a cluster. Times are ISO 8601.
 *
 * @public
 */
export interface EksSupport {
  version: string;
  status: 'STANDARD_SUPPORT' | 'EXTENDED_SUPPORT' | 'UNSUPPORTED';
  endOfStandard?: string;
  endOfExtended?: string;
  /** Newest version that EKS offers. */
  newest?: string;
}

/**
 * A managed node group.
 *
 * @public
 */
export interface EksNodeGroup {
  name: string;
  /** Such as `ACTIVE` or `DEGRADED`. */
  status: string;
  version?: string;
  /** Of its machine image. */
  releaseVersion?: string;
  amiType?: string;
  instanceTypes: string[];
  /** `ON_DEMAND`, `SPOT` or `CAPACITY_BLOCK`. */
  capacityType?: string;
  size?: { min: number; desired: number; max: number };
  issues: EksIssue[];
}

/**
 * An add-on that EKS installs.
 *
 * @public
 */
export interface EksAddon {
  name: string;
  version?: string;
  /** Such as `ACTIVE` or `DEGRADED`. */
  status: string;
  issues: EksIssue[];
}

/**
 * Something that EKS checks in a cluster.
 *
 * @public
 */
export interface EksInsight {
  id: string;
  name: string;
  /** Such as `UPGRADE_READINESS` or `MISCONFIGURATION`. */
  category: string;
  status: 'PASSING' | 'WARNING' | 'ERROR' | 'UNKNOWN';
  reason?: string;
  /** Version of Kubernetes that an upgrade would lead to. */
  kubernetesVersion?: string;
  /** When EKS looked last, in ISO 8601. */
  checkedAt?: string;
  /** What to do, where the insight does not pass. */
  recommendation?: string;
  /** What is concerned: ARNs and paths in the cluster, the first of them. */
  resources: string[];
  /** APIs that are used and are going to be removed. */
  deprecations: {
    usage: string;
    replacement?: string;
    /** Version that serves it no longer. */
    stopsIn?: string;
    /** Who has used it in the last 30 days, most first. */
    clients: { userAgent: string; requests: number }[];
  }[];
}

/**
 * How the portal gets into a cluster.
 *
 * @public
 */
export interface EksAccess {
  /** IAM role or user that signs the portal's tokens for the cluster. */
  principal: string;
  /** Its access entry; absent where there is none. */
  entry?: {
    type?: string;
    username?: string;
    groups: string[];
    /** Access policies of EKS, which grant rights beside those of the groups. */
    policies: {
      name: string;
      /** Namespaces that it is limited to; absent for the whole cluster. */
      namespaces?: string[];
    }[];
  };
  /** Number of access entries of the cluster. */
  entries: number;
}

/**
 * What AWS tells of an EKS cluster.
 *
 * @public
 */
export interface EksFacts {
  /** In EKS, with upper and lower case. */
  name: string;
  region: string;
  accountId: string;
  /** When it was read, in ISO 8601. */
  at: string;
  controlPlane: EksSection<EksControlPlane>;
  support: EksSection<EksSupport>;
  nodeGroups: EksSection<EksList<EksNodeGroup>>;
  addons: EksSection<EksList<EksAddon>>;
  insights: EksSection<EksList<EksInsight>>;
  /** Told to who has `fmops.cluster-access.read`. */
  access: EksSection<EksAccess>;
}
