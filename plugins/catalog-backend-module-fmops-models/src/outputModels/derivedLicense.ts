import {
  licenseName,
  TO_BE_REVIEWED,
  type FoundationModelEntity,
  type License,
  type ModelDatasetEntity,
} from '@fmops/backstage-plugin-fmops-models-common';

function terms(kind: string, title: string, license: License): string {
  return `${kind} ${title} (${licenseName(license)})`;
}

/**
 * The terms of a model that a run has made: never those of its base, since a
 * derived model can come under other terms than its base, and data has terms of
 * its own. A person has to look at them.
 */
export function derivedLicense(
  base: FoundationModelEntity,
  datasets: ModelDatasetEntity[],
): License {
  const parts = [
    terms(
      'the base model',
      base.metadata.title ?? base.metadata.name,
      base.spec.license,
    ),
    ...datasets.map(({ metadata, spec }) =>
      terms('the dataset', metadata.title ?? metadata.name, spec.license),
    ),
  ];
  return {
    id: TO_BE_REVIEWED,
    name: datasets.length
      ? 'Terms of the base model and the data'
      : 'Terms of the base model',
    commercialUse: 'conditional',
    note: `The terms follow those of ${parts.join(
      ' and of ',
    )}, and must be reviewed before use.`,
  };
}
