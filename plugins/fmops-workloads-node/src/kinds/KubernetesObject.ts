/**
 * A condition in the status of a Kubernetes object.
 *
 * @public
 */
export interface KubernetesCondition {
  type?: string;
  status?: string;
  reason?: string;
  message?: string;
  lastTransitionTime?: string;
}

/**
 * Metadata of a Kubernetes object, as far as workload kinds read it.
 *
 * @public
 */
export interface KubernetesMetadata {
  name?: string;
  namespace?: string;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  creationTimestamp?: string;
  deletionTimestamp?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  ownerReferences?: {
    apiVersion?: string;
    kind?: string;
    name?: string;
    uid?: string;
    controller?: boolean;
  }[];
  managedFields?: {
    manager?: string;
    operation?: string;
    subresource?: string;
    fieldsV1?: object;
  }[];
}

/**
 * A Kubernetes object as it comes from the API server. The API server of an
 * older or newer cluster may leave out any field, so all are optional.
 *
 * @public
 */
export interface KubernetesObject<TSpec = unknown, TStatus = unknown> {
  apiVersion?: string;
  kind?: string;
  metadata?: KubernetesMetadata;
  spec?: TSpec;
  status?: TStatus;
}
