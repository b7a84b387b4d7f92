import { InputError } from '@backstage/errors';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';

/**
 * Where the catalog lists no versions of a model, any may be named.
 *
 * @throws InputError for one that is not listed
 */
export function assertVersion(
  { spec, metadata }: FoundationModelEntity,
  version?: string,
): void {
  const known = (spec.versions ?? []).map(one => one.version);
  if (version !== undefined && known.length && !known.includes(version)) {
    throw new InputError(
      `model.version: ${
        metadata.name
      } has no version '${version}'; it has ${known.slice(0, 10).join(', ')}`,
    );
  }
}
