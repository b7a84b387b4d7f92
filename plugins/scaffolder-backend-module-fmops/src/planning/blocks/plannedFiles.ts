import path from 'node:path';
import type { ArtifactLocation } from '@fmops/backstage-plugin-fmops-models-common';
import type { PlannedFiles } from '../Plan';

/** Folder of a pod in which each model and dataset has its own. */
const MOUNTED = '/artifacts';

const NOWHERE: PlannedFiles = {
  store: 'hub',
  from: '',
  revision: '',
  claim: '',
  mountPath: '',
  uri: '',
};

/**
 * What a program in a pod loads files by.
 *
 * @param name - of their folder in the pod
 */
export function plannedFiles(
  name: string,
  location: ArtifactLocation | undefined,
): PlannedFiles {
  switch (location?.store) {
    case 'claim': {
      const mountPath = `${MOUNTED}/${name}`;
      const { store, claim, uri } = location;
      const from = path.posix.join(mountPath, location.path);
      return { ...NOWHERE, store, from, claim, mountPath, uri };
    }
    case 'bucket':
      return {
        ...NOWHERE,
        store: 'bucket',
        from: location.uri,
        uri: location.uri,
      };
    case 'hub':
      return {
        ...NOWHERE,
        from: location.id,
        revision: location.revision ?? 'main',
      };
    default:
      return NOWHERE;
  }
}
