import {
  licenseVerdict,
  type FoundationModelEntity,
  type IntendedUse,
  type ModelDatasetEntity,
} from '@fmops/backstage-plugin-fmops-models-common';

/** What licences ask to be read for, although they forbid nothing. */
export function licenceNotes(
  { metadata, spec }: FoundationModelEntity | ModelDatasetEntity,
  use: IntendedUse = 'commercial',
): string[] {
  const { verdict, reason } = licenseVerdict(spec.license, use);
  return verdict === 'allowed'
    ? []
    : [`Licence of ${metadata.name}: ${reason} Read it before you use it.`];
}
