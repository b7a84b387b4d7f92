import type { JsonObject } from '@backstage/types';

/** A model that the catalog knows and the request may use. */
export interface PlannedModel {
  /** Entity reference. */
  ref: string;
  name: string;
  title: string;
  /** On the Hugging Face Hub; empty where it is not from there. */
  id: string;
  revision: string;
  /** Its terms must be accepted, so that a token is needed. */
  gated: boolean;
  licence: string;
  /** Tokens; absent where the catalog does not know. */
  contextWindow?: number;
}

/** A dataset that the catalog knows and the request may use. */
export interface PlannedDataset {
  /** Entity reference. */
  ref: string;
  title: string;
  /** On the Hugging Face Hub; empty where it is not from there. */
  id: string;
  /** Empty where the dataset has one configuration. */
  config: string;
  split: string;
  /** How the columns hold what is learned from: a name that `data.py` knows. Empty where it was not asked. */
  layout: string;
  licence: string;
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
  };
  settings: JsonObject;
  /** Of request and user; tells a repeated task from another project of the same name. */
  fingerprint: string;
  /** What a person should look at although it stops nothing. */
  notes: string[];
}
