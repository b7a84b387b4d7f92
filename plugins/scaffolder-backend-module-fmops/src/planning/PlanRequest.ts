import type {
  DatasetTask,
  IntendedUse,
  ModelPurpose,
  TrainingMethod,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { JsonObject } from '@backstage/types';

/** A model that somebody chose. */
export interface ModelRequest {
  /** Entity reference of a FoundationModel. */
  ref: string;
  for: ModelPurpose;
  /** How it is to be tuned. */
  method?: TrainingMethod;
  /** Tokens, of the longest example or request. */
  sequenceLength?: number;
}

/** A dataset that somebody chose. */
export interface DatasetRequest {
  /** Entity reference of a ModelDataset. */
  ref: string;
  /** What it is to be read as; any dataset will do without. */
  for?: DatasetTask;
}

/** An endpoint that somebody chose. */
export interface EndpointRequest {
  /** Entity reference of its Component; without one, none was chosen. */
  ref?: string;
}

/** A cluster that somebody chose, of the catalog. */
export interface ClusterRequest {
  /** Entity reference of a Resource of type `kubernetes-cluster`. */
  ref: string;
}

/** An adapter that somebody chose for a tenant of theirs. */
export interface AdapterRequest {
  tenant: string;
  /** Entity reference of a FoundationModel. */
  model: string;
}

/** What decides on the memory of the devices. */
export type MemoryRequest =
  | {
      kind: 'training';
      /** Key of the model in {@link PlanRequest.models}. */
      model: string;
      method: TrainingMethod;
      r?: number;
      sequenceLength: number;
      /** Sequences per device and step. */
      batch: number;
      /** What one copy of the model is spread over. Default: all devices of the run. */
      spread?: 'run' | 'node';
      /** Copies of the model that stay as they are. */
      frozenCopies?: number;
    }
  | {
      kind: 'serving';
      model: string;
      /** Tokens of a request with its answer. */
      contextTokens: number;
      /** Requests at a time. */
      sequences: number;
      /** Type of the weights as loaded, such as `bfloat16`. */
      dtype?: string;
      /** Share of the memory that the server may take. */
      utilization?: number;
      /** Devices of a node that hold one copy of the model. Default: all. */
      gpusPerCopy?: number;
    };

/** How a model is cut into pieces over devices, and how much it learns from at a time. */
export interface ParallelRequest {
  /** Devices of a node that share each matrix. */
  tensor: number;
  /** Stages that share the layers. */
  pipeline: number;
  /** Devices that share each sequence. */
  context: number;
  /** Sequences that one copy of the model works on at a time. */
  microBatch: number;
  /** Sequences of a step, over all copies. */
  globalBatch: number;
  /** Tokens. */
  sequenceLength: number;
}

/** Machines that somebody chose. */
export interface ComputeRequest {
  instanceType: string;
  nodes: number;
  gpusPerNode: number;
  /** What the image of the template is built for. Default: `cuda`. */
  runs?: 'cuda' | 'neuron' | 'trainium';
  /** For models that are cut into pieces in several ways at once. */
  parallel?: ParallelRequest;
  /** Without it, memory is not judged. Several: one after the other. */
  memory?: MemoryRequest | MemoryRequest[];
}

/** What a run in a namespace needs besides machines. */
export interface RunRequest {
  /** Persistent volume claim in the namespace, for what must outlive the run. */
  claim?: string;
  /** Secret with a Hugging Face token, for gated models. */
  huggingFaceSecret?: string;
  /** Kueue queue in the namespace. Default: that of the namespace. */
  queue?: string;
  image?: string;
  maxRuntimeHours?: number;
  /** Kinds that are submitted, each as `TrainJob.trainer.kubeflow.org`. */
  kinds?: string[];
  /** It downloads more than models and datasets, such as packages: then it can't be cut off. */
  downloads?: boolean;
}

/**
 * What somebody asked for on the form of a template. Each part is there when the
 * template has it on its form; the ranges of plain values are those of the form.
 */
export interface PlanRequest {
  /** Stage of the work, such as `instruction-tuning`. */
  stage: string;
  project: {
    /** Of the project, its component and its folder. */
    name: string;
    description?: string;
    /** Entity reference of the group that owns the project. */
    owner: string;
  };
  /** What the result is for: licences are judged by it. */
  use?: IntendedUse;
  /** By the name of their field on the form. */
  models?: Record<string, ModelRequest>;
  /** By the name of their field on the form. */
  datasets?: Record<string, DatasetRequest>;
  /** By the name of their field on the form. */
  endpoints?: Record<string, EndpointRequest>;
  /** By the name of their field on the form: for what is made for a cluster, not in it. */
  clusters?: Record<string, ClusterRequest>;
  /** Adapters to serve together, on the model that they were made from: it becomes `models.model`. */
  adapters?: AdapterRequest[];
  /** Name of the model that a successful run adds to the catalog. */
  outputModel?: string;
  target?: { cluster: string; namespace: string };
  compute?: ComputeRequest;
  run?: RunRequest;
  /** What only the template's skeleton understands; handed through. */
  settings?: JsonObject;
  /** The form as it was filled in, so that it can be opened again; decides nothing. */
  form?: JsonObject;
  /** Entity reference of the template whose form it is. */
  template?: string;
}

/** Something that keeps a project from being made. */
export interface Problem {
  /** Field of the form. */
  field: string;
  /** What is wrong with it, and what to do. */
  message: string;
}
