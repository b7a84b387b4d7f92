import type { Container } from '../../kinds/reading';

/** A container that serves a model, as far as its model stands in it. */
export interface ModelServer extends Container {
  storageUri?: string;
  volumeMounts?: { name?: string; mountPath?: string; subPath?: string }[];
}

/** A pod, or what KServe makes one of, as far as a model stands in it. */
export interface ServedPod {
  containers?: ModelServer[];
  /** Of KServe. */
  model?: ModelServer;
  /** Of KServe: what it copies into the pod before the server starts. */
  storageUris?: { uri?: string; mountPath?: string }[];
  volumes?: {
    name?: string;
    persistentVolumeClaim?: { claimName?: string };
  }[];
}

/** A value in a pod that says which model it serves. */
export interface Place {
  /** From the pod, such as `containers[0].args[1]`. */
  path: string;
  value: string;
  /** The pod with another value there. */
  set(value: string): ServedPod;
}
