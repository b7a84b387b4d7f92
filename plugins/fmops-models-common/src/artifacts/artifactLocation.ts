import type { FoundationModelSpec, ModelDatasetSpec } from '../kinds';

/**
 * Where the files of a model or dataset lie.
 *
 * @public
 */
export type ArtifactLocation =
  | {
      /** A persistent volume claim of a namespace. */
      store: 'claim';
      /** `pvc://claim/path`. */
      uri: string;
      claim: string;
      /** Below the root of the claim; empty for all of it. */
      path: string;
    }
  | {
      store: 'bucket';
      /** `s3://bucket/prefix`. */
      uri: string;
    }
  | {
      /** The Hugging Face Hub. */
      store: 'hub';
      id: string;
      revision?: string;
    };

const CLAIM = /^pvc:\/\/([a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?)(\/[\w./-]*)?$/;

/**
 * Reads the address of an artifact; undefined where pods can't load from it.
 *
 * @public
 */
export function artifactLocation(
  uri: string | undefined,
): Exclude<ArtifactLocation, { store: 'hub' }> | undefined {
  if (uri?.startsWith('s3://')) {
    return { store: 'bucket', uri };
  }
  const [, claim, rest = ''] = CLAIM.exec(uri ?? '') ?? [];
  const folders = rest.split('/').filter(Boolean);
  // A path that leaves the claim is none.
  return uri && claim && folders.every(folder => !/^\.+$/.test(folder))
    ? { store: 'claim', uri, claim, path: folders.join('/') }
    : undefined;
}

function located(
  stored: ArtifactLocation | undefined,
  source: { huggingFaceId?: string; revision?: string } = {},
): ArtifactLocation | undefined {
  const { huggingFaceId: id, revision } = source;
  // A registry's bucket may hold anything; the Hub's layout is known.
  return stored?.store === 'claim' || !id
    ? stored
    : { store: 'hub', id, ...(revision && { revision }) };
}

/**
 * Where the weights of a model lie: the team's copy on a claim, else the Hub, else
 * the bucket of the newest version that has one.
 *
 * @public
 */
export function modelLocation({
  source,
  versions = [],
}: Pick<FoundationModelSpec, 'source' | 'versions'>):
  | ArtifactLocation
  | undefined {
  const stored = versions
    .map(({ artifactUri }) => artifactLocation(artifactUri))
    .find(location => location !== undefined);
  return located(stored, source);
}

/**
 * Where the rows of a dataset lie, in the same order as {@link modelLocation}.
 *
 * @public
 */
export function datasetLocation({
  source,
}: Pick<ModelDatasetSpec, 'source'>): ArtifactLocation | undefined {
  return located(artifactLocation(source?.uri), source);
}
