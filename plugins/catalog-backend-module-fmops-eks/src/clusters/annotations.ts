/** Version of Kubernetes that the control plane runs, such as `1.34`. */
export const KUBERNETES_VERSION_ANNOTATION = 'fmops.dev/kubernetes-version';

/** Version of the EKS platform, such as `eks.5`. */
export const PLATFORM_VERSION_ANNOTATION = 'fmops.dev/eks-platform-version';

/** What EKS says of the cluster, such as `ACTIVE` or `UPDATING`. */
export const STATUS_ANNOTATION = 'fmops.dev/eks-status';

/** Region of the cluster. */
export const REGION_ANNOTATION = 'fmops.dev/aws-region';
