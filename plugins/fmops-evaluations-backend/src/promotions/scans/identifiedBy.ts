import type { ModelVersion } from '@fmops/backstage-plugin-fmops-models-common';

/** Shorter ones, such as the version `1`, might mean anything. */
const SHORTEST_REVISION = 7;

/**
 * What in a report says that it is of a version: its revision (a commit or a
 * digest) or, where none is known, the address of its files. Nothing if it says
 * neither: a report of something else proves nothing.
 */
export function identifiedBy(
  { revision, artifactUri }: ModelVersion,
  subjects: readonly string[],
): string | undefined {
  const known = new Set(subjects.map(plain));
  if (revision && revision.length >= SHORTEST_REVISION) {
    return known.has(plain(revision)) ? `revision ${revision}` : undefined;
  }
  return artifactUri && known.has(plain(artifactUri))
    ? `address ${artifactUri}`
    : undefined;
}

/** Whether the catalog knows anything by which a report could name a version. */
export function canBeIdentified(version: ModelVersion): boolean {
  return (
    (version.revision ?? '').length >= SHORTEST_REVISION ||
    Boolean(version.artifactUri)
  );
}

function plain(text: string): string {
  return text
    .trim()
    .replace(/^sha-?256:/i, '')
    .replace(/(?<!\/)\/+$/, '')
    .toLowerCase();
}
