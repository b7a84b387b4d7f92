/** API group of the suite's kinds, and prefix of its labels and annotations. */
export const FMOPS_GROUP = 'fmops.dev';

/** API version of the suite's kinds. */
export const FMOPS_API_VERSION = `${FMOPS_GROUP}/v1alpha1`;
