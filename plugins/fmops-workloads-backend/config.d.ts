import type { HumanDuration } from '@backstage/types';

export interface Config {
  fmops?: {
    workloads?: {
      /**
       * Additions to clusters that `kubernetes.clusterLocatorMethods` of type
       * `config` defines, by name. Clusters that are not named here are used too.
       */
      clusters?: Array<{
        /** As in `kubernetes.clusterLocatorMethods`, or of the catalog's entity. */
        name: string;
        /** A demonstration cluster: what it shows is marked as played. */
        demo?: boolean;
        /**
         * Whether users submit, stop, change, and read logs and manifests in
         * their own name (`Impersonate-User: fmops:user:default/jane`), with the
         * rights that the cluster gives them and their groups.
         *
         * @default false
         */
        impersonation?: boolean;
        /**
         * Token of the account that watches and writes, in place of the stock
         * plugin's, which should only read.
         *
         * @visibility secret
         */
        serviceAccountToken?: string;
      }>;
      /**
       * Hosts of API servers, as patterns, that clusters of the catalog may
       * have: with `kubernetes.clusterLocatorMethods` of type `catalog`, EKS
       * clusters are read from there, and their API servers get tokens.
       *
       * @default ['*.eks.amazonaws.com', '*.eks.amazonaws.com.cn']
       */
      eksHosts?: string[];
      /**
       * Locations, as in the annotation `backstage.io/managed-by-origin-location`,
       * whose entities of EKS clusters are believed beside those that discovery
       * brings (`aws-eks:<account>/<region>`): they are watched, and AWS is asked
       * about the ARN that they name. Only for places that platform engineers
       * alone can write to.
       *
       * @default []
       */
      eksLocations?: string[];
      /**
       * The same as `clusters[].impersonation` for EKS clusters of the catalog:
       * patterns of their names with `*`.
       *
       * @default []
       */
      eksImpersonation?: string[];
      /**
       * Namespaces that workloads may be submitted to, and in which the label
       * `backstage.io/kubernetes-id` counts for entities of the same owner.
       */
      namespaces?: Array<{
        /** Name of the cluster. */
        cluster: string;
        /** Name of the namespace. */
        namespace: string;
        /** Group that owns the namespace, as an entity reference. */
        owner: string;
        /** Whether finished runs may add their output model to the catalog. */
        outputModels?: boolean;
        /**
         * Whether promotions with the action `apply`, once approved, may change
         * the version that endpoints in the namespace serve.
         *
         * @default false
         */
        promotions?: boolean;
        /** Kueue queue for runs in the namespace that name none themselves. */
        queue?: string;
      }>;
      /**
       * Where the metrics of clusters are, for charts of endpoints: a
       * Prometheus, or what speaks its HTTP API, such as Amazon Managed Service
       * for Prometheus, Thanos or Mimir.
       */
      prometheus?: Array<{
        /** Name of the cluster whose pods it knows. */
        cluster: string;
        /** Base URL, to which `/api/v1/query_range` is appended. */
        url: string;
        /** PEM file of the authority that signed the server's certificate. */
        caFile?: string;
        /**
         * Sent with every request, where the server asks for one.
         *
         * @visibility secret
         */
        bearerToken?: string;
        /**
         * Further headers, such as `X-Scope-OrgID`.
         *
         * @deepVisibility secret
         */
        headers?: { [name: string]: string };
        /** Signs requests with AWS credentials, as Amazon's service wants it. */
        sigv4?: {
          /** Of the workspace in Amazon Managed Service for Prometheus. */
          region: string;
          /** Role to be assumed for it. */
          roleArn?: string;
        };
        /** Labels of series that tell their pod, where they have other names. */
        labels?: {
          /** The label of the namespace. @default 'namespace' */
          namespace?: string;
          /** The label of the pod. @default 'pod' */
          pod?: string;
        };
        /** Labels that only the series of this cluster have, such as `cluster: training`. */
        matchers?: { [label: string]: string };
      }>;
      /** Model endpoints that the portal asks on behalf of users. */
      endpoints?: {
        /**
         * Model servers outside of the clusters, or behind gateways of theirs.
         * Without an entry, only addresses of the internet are asked that a
         * cluster tells, and with https; with one also private addresses, http,
         * and what entities name in `fmops.dev/endpoint-url`. Addresses of
         * machine credentials, such as 169.254.169.254, are never asked.
         */
        hosts?: Array<{
          /** Name, or address, with its port unless that is the usual one; `*` stands for one label. */
          host: string;
          /**
           * Sent with each request, such as `Authorization`; with https only.
           *
           * @deepVisibility secret
           */
          headers?: { [name: string]: string };
          /**
           * Sends the headers with plain http too, for all on the way to see.
           *
           * @default false
           */
          insecure?: boolean;
        }>;
      };
      /**
       * How long workloads are kept after their objects are gone.
       *
       * @default { days: 180 }
       */
      retention?: HumanDuration | string;
      /**
       * How long the last lines of a run are kept after it has ended. Why it
       * ended is kept as long as the run.
       *
       * @default { days: 30 }
       */
      logRetention?: HumanDuration | string;
      /** Downloads of whole logs. */
      logDownload?: {
        /**
         * Where a log that is longer is cut off.
         *
         * @default 100000000
         */
        maxBytes?: number;
      };
      /**
       * Whether users are notified of their runs, through Backstage's
       * notifications backend, which must be installed then.
       *
       * @default false
       */
      notifications?: boolean;
      /**
       * How long a run is queued or pending, for a reason that somebody can do
       * something about, until its user is notified that it is stuck.
       *
       * @default { minutes: 30 }
       */
      stuckAfter?: HumanDuration | string;
    };
  };
}
