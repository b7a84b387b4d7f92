import type { Outages } from './outages.mjs';

/** A node of the cluster, with the amounts in Kubernetes' quantities. */
export interface NodeSpec {
  name: string;
  /** Value of the label `node.kubernetes.io/instance-type`. */
  instanceType: string;
  cpu: string;
  memory: string;
  /** Count of `nvidia.com/gpu`; default none. */
  gpus?: number;
}

export interface StartControlPlaneOptions {
  /** The folder that `ensureControlPlane` returned. */
  assets: string;
  /**
   * Folder with `<plural>.<group>.json`; default: the environment variable
   * `FMOPS_CRDS_DIR`. Without one, no CRDs are installed.
   */
  crdsDir?: string;
  /** Names of the CRDs to install; default: the three of Kubeflow Trainer. */
  crds?: string[];
  /** Default: `team-language`, `team-vision`, `platform`. */
  namespaces?: string[];
  /** Default: two nodes with four GPUs each, and one without. */
  nodes?: NodeSpec[];
  /**
   * Default true. Without them only etcd and the API server run: nothing moves
   * by itself, nodes do not get ready and namespaces have no service account.
   */
  controllers?: boolean;
  /** Names of controllers to run besides those that Jobs need. */
  furtherControllers?: string[];
  /**
   * Files by which aggregated API servers know this one: a certificate
   * authority, and a client's certificate and key of it. Default: it asks none.
   */
  frontProxy?: { ca: string; cert: string; key: string };
  /** Take tokens as an EKS cluster of this name does. Default: no such tokens. */
  eks?: {
    clusterName: string;
    /** By access key id. */
    identities: Record<
      string,
      { secretAccessKey: string; username: string; groups?: string[] }
    >;
  };
}

export interface ControlPlane {
  /** `https://127.0.0.1:<port>` */
  url: string;
  /** The API server's own certificate authority, as PEM. */
  ca: string;
  /** The same as a file, until `stop`. */
  caFile: string;
  /** Path of a kubeconfig of the administrator, until `stop`. */
  kubeconfig: string;
  adminToken: string;
  /**
   * Bearer tokens. `admin` may do all. `reader` and `writer` have the roles of
   * `infra/kubernetes/access`, the writer in the namespaces of the options.
   */
  tokens: { admin: string; reader: string; writer: string };
  outages: Outages;
  /**
   * A token of a service account that the API server refuses from then on, give
   * or take a second, and the ten seconds for which it remembers a good token.
   */
  issueToken(
    account: { namespace: string; name: string; uid: string },
    refusedAt: Date,
  ): Promise<string>;
  /** Ends all processes and removes all files. May be called more than once. */
  stop(): Promise<void>;
}

/**
 * Starts etcd, the API server, the controller manager, the scheduler and kwok on
 * free ports of 127.0.0.1, and waits until pods can be scheduled. The processes
 * end with the one that started them, even when that is killed.
 *
 * @throws with the last lines of a program's output when the program ends, and
 *   with what was waited for when time runs out
 */
export function startControlPlane(
  options: StartControlPlaneOptions,
): Promise<ControlPlane>;
