import type { JsonObject } from '@backstage/types';
import type { ArtifactLocation } from '@fmops/backstage-plugin-fmops-models-common';

/** Where files lie, and what a program in a pod loads them by. */
export interface PlannedFiles {
  store: ArtifactLocation['store'];
  /** What libraries are told to load: an id on the Hugging Face Hub, a folder of the pod, or the address of a bucket. */
  from: string;
  /** Commit or branch on the Hub; empty elsewhere. */
  revision: string;
  /** Persistent volume claim to mount; empty where there is none. */
  claim: string;
  /** Where it is to be mounted, read-only. */
  mountPath: string;
  /** As the catalog names it; empty on the Hub. */
  uri: string;
}

/** A model that the catalog knows and the request may use. */
export interface PlannedModel {
  /** Entity reference. */
  ref: string;
  name: string;
  title: string;
  /** On the Hugging Face Hub; empty where it is not from there. */
  id: string;
  files: PlannedFiles;
  /** Set where an adapter was chosen: then the rest describes the model that it was made from. */
  adapter?: PlannedAdapter;
  /** Its terms must be accepted, so that a token is needed. */
  gated: boolean;
  licence: string;
  /** As the Hugging Face Hub names it; empty where the catalog does not know. */
  licenceId: string;
  /** Tokens; absent where the catalog does not know. */
  contextWindow?: number;
}

/** A small extra that is loaded on top of a model. */
export interface PlannedAdapter {
  /** Entity reference. */
  ref: string;
  name: string;
  title: string;
  files: PlannedFiles;
}

/** An adapter of which only some tenants may know. */
export interface TenantAdapter extends PlannedAdapter {
  tenants: string[];
}

/** A dataset that the catalog knows and the request may use. */
export interface PlannedDataset {
  /** Entity reference. */
  ref: string;
  title: string;
  /** On the Hugging Face Hub; empty where it is not from there. */
  id: string;
  files: PlannedFiles;
  /** Empty where the dataset has one configuration. */
  config: string;
  split: string;
  /** How the columns hold what is learned from: a name that `data.py` knows. Empty where it was not asked. */
  layout: string;
  licence: string;
}

/** An endpoint that answers. */
export interface PlannedEndpoint {
  /** Entity reference of its component. */
  ref: string;
  title: string;
  /** Of the workload. */
  name: string;
  /** Where it answers, as its controller tells. */
  url: string;
  /** Name by which clients ask for its model; empty when it does not tell. */
  servedModel: string;
  /** Entity reference of its model as the endpoint tells; of an adapter, what it was made from. Empty when it does not tell. */
  baseModel: string;
  cluster: string;
  namespace: string;
  /** The address is known inside of its cluster only. */
  internal: boolean;
  /** Of the address. */
  port: number;
}

/** A cluster, and what its infrastructure is named after. */
export interface PlannedCluster {
  /** Entity reference. */
  ref: string;
  /** In the catalog and the portal. */
  name: string;
  title: string;
  /** Of the EKS cluster: its tags and roles hold this name. */
  eksName: string;
  /** Empty where the catalog does not say. */
  region: string;
  /** Empty where the catalog does not say. */
  accountId: string;
  /** IAM role of nodes that Karpenter makes. */
  nodeRole: string;
}

/** Machines, and what a pod is to ask for on each. */
export interface PlannedCompute {
  instanceType: string;
  nodes: number;
  gpusPerNode: number;
  /** Extended resource, such as `nvidia.com/gpu`. */
  gpuResource: string;
  /** Kubernetes quantities, per node. */
  cpu: string;
  memory: string;
  /** EFA interfaces of a node; 0 where there are none, or where one node is enough. */
  efa: number;
  /** 16-bit type that the devices compute with, as PyTorch names it. */
  dtype: string;
  /** Memory per device in a sentence; empty when it was not asked or can't be told. */
  estimate: string;
}

/** Everything that a project is rendered from; nothing in it is left to be looked up. */
export interface Plan {
  stage: string;
  project: {
    name: string;
    description: string;
    owner: string;
    /** Of its component. */
    entityRef: string;
  };
  models: Record<string, PlannedModel>;
  datasets: Record<string, PlannedDataset>;
  endpoints: Record<string, PlannedEndpoint>;
  clusters: Record<string, PlannedCluster>;
  /** To be served together on `models.model`. */
  adapters: TenantAdapter[];
  /** Entity references of all of these, for the relations of the project. */
  dependsOn: string[];
  /** Their pages on the Hugging Face Hub. */
  links: { title: string; url: string }[];
  /** Claims that hold their files, each with a name for the volume. */
  mounts: { name: string; claim: string; mountPath: string }[];
  /** Empty where none is made. */
  outputModel: string;
  target?: { cluster: string; namespace: string };
  compute?: PlannedCompute;
  run: {
    /** The same for the same request, so that repeating changes nothing. */
    name: string;
    image: string;
    /** 0 where there is no limit. */
    maxRuntimeSeconds: number;
    claim: string;
    /** Folder on the claim, as a pod sees it. */
    outputDir: string;
    /** The same, as the catalog names it. */
    outputUri: string;
    /** Set for gated models only. */
    huggingFaceSecret: string;
    queue: string;
    /** Nothing is loaded from outside of the cluster. */
    offline: boolean;
  };
  settings: JsonObject;
  /** The form as it was filled in, as JSON; empty where the template does not hand it over. */
  form: string;
  /** Entity reference of the template; empty where it is not known. */
  template: string;
  /** Address of the portal in browsers; empty where it has none. */
  portalUrl: string;
  /** Of request and user; tells a repeated task from another project of the same name. */
  fingerprint: string;
  /** What a person should look at although it stops nothing. */
  notes: string[];
}
