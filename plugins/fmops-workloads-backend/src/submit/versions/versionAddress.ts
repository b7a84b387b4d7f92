import path from 'node:path';
import { ConflictError } from '@backstage/errors';
import {
  artifactLocation,
  type FoundationModelEntity,
  type ModelVersion,
} from '@fmops/backstage-plugin-fmops-models-common';
import { revisionWord, withRevision } from './commandLine';
import { modelPlace, serverAt } from './modelPlace';
import type { Place, ServedPod } from './ServedPod';

/** What KServe and model servers load from by themselves. */
const LOADED = /^(s3|gs|hf|oci|pvc):\/\/\S+$/;

/** The version that a pod is to serve. */
export interface WantedVersion {
  model: FoundationModelEntity;
  version: ModelVersion;
}

/** A pod with another model, and what in it is another value. */
export interface ChangedPod {
  pod: ServedPod;
  changes: { path: string; from?: string; to: string }[];
}

/**
 * Has a pod serve a version, by changing nothing but where its model stands.
 *
 * @throws ConflictError saying why that can't be done by one value
 */
export function withVersion(pod: ServedPod, wanted: WantedVersion): ChangedPod {
  const place = modelPlace(pod);
  if (!place) {
    throw new ConflictError(
      'its manifest does not say in one place which model it serves: neither a storageUri nor an option such as --model in a word of its own',
    );
  }
  const { huggingFaceId } = wanted.model.spec.source ?? {};
  const { artifactUri, revision } = wanted.version;
  if (!artifactUri && revision && place.value === huggingFaceId) {
    return withHubRevision(pod, place, revision);
  }
  const hub = `hf://${huggingFaceId}`;
  const to =
    !artifactUri && revision && place.value.split(':', 2).join(':') === hub
      ? `${hub}:${revision}`
      : addressFor(pod, place, wanted.version);
  return to === place.value
    ? { pod, changes: [] }
    : {
        pod: place.set(to),
        changes: [{ path: place.path, from: place.value, to }],
      };
}

function withHubRevision(
  pod: ServedPod,
  place: Place,
  revision: string,
): ChangedPod {
  const { path: at, server, put } = serverAt(pod, place)!;
  const from = revisionWord(server)?.value;
  return from === revision
    ? { pod, changes: [] }
    : {
        pod: put(withRevision(server, revision)),
        changes: [
          {
            path: `${at}.args --revision`,
            ...(from && { from }),
            to: revision,
          },
        ],
      };
}

/** How the version is called at a place: an address as it is, a claim by its folder in the pod. */
function addressFor(
  pod: ServedPod,
  place: Place,
  { version, artifactUri }: ModelVersion,
): string {
  if (!artifactUri || !LOADED.test(artifactUri)) {
    throw new ConflictError(
      `the catalog knows no address of version ${version} that model servers load from${
        artifactUri ? `, but ${artifactUri}` : ''
      }`,
    );
  }
  const { value } = place;
  if (LOADED.test(value)) return artifactUri;
  const location = artifactLocation(artifactUri);
  if (value.startsWith('/') && location?.store === 'claim') {
    return folderOf(pod, place, location);
  }
  throw new ConflictError(
    `it loads '${value}', and version ${version} lies at ${artifactUri}: that takes more than another address. Change its manifest`,
  );
}

function folderOf(
  pod: ServedPod,
  place: Place,
  { claim, path: wanted, uri }: { claim: string; path: string; uri: string },
): string {
  const { server } = serverAt(pod, place)!;
  const volumes = (pod.volumes ?? [])
    .filter(({ persistentVolumeClaim: of }) => of?.claimName === claim)
    .map(({ name }) => name);
  for (const { name, mountPath, subPath = '' } of server.volumeMounts ?? []) {
    const below = path.posix.relative(`/${subPath}`, `/${wanted}`);
    if (mountPath && volumes.includes(name) && !below.startsWith('..')) {
      return path.posix.join(mountPath, below);
    }
  }
  throw new ConflictError(
    `it mounts no folder of the claim that holds ${uri}. Change its manifest`,
  );
}
