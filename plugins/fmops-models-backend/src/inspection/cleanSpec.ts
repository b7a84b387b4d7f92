import {
  MODALITIES,
  type FoundationModelSpec,
  type License,
} from '@fmops/backstage-plugin-fmops-models-common';
import { prose, text } from '@fmops/backstage-plugin-fmops-models-node';

const LONGEST = 200;

function cleanLicense({ id, name, ...terms }: License): License {
  const shortId = prose(id, LONGEST);
  const shortName = prose(name, LONGEST);
  return {
    ...(shortId && { id: shortId }),
    ...(shortName && { name: shortName }),
    ...terms,
  };
}

/**
 * Facts of a foreign source that the catalog would take: texts of a bearable
 * length, and of the words that are limited only those that there are.
 */
export function cleanSpec({
  license,
  modality,
  task,
  provider,
  ...spec
}: Partial<FoundationModelSpec>): Partial<FoundationModelSpec> {
  const shortTask = prose(task, LONGEST);
  const shortProvider = prose(provider, LONGEST);
  return {
    ...spec,
    ...(license && { license: cleanLicense(license) }),
    ...(MODALITIES.some(item => item === text(modality)) && { modality }),
    ...(shortTask && { task: shortTask }),
    ...(shortProvider && { provider: shortProvider }),
  };
}
