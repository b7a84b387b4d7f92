import {
  FoundationModelSpec,
  ModelDatasetSpec,
} from '@fmops/backstage-plugin-fmops-models-common';

/**
 * Whether the access that is stated is that of the public: what a run has made
 * takes over that of its base, and is published nowhere.
 */
export function isPublished({
  access,
  source,
}: Pick<FoundationModelSpec | ModelDatasetSpec, 'access' | 'source'>) {
  return access === 'proprietary' || source !== undefined;
}
