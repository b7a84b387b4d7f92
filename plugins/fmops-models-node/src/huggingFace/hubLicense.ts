import type { License } from '@fmops/backstage-plugin-fmops-models-common';
import { fields, text, texts, webAddress } from '../answers/read';

type Terms = Pick<License, 'spdx' | 'commercialUse'>;

/** Licence tags of the Hub whose terms are settled. Others stay unknown. */
const TERMS: Readonly<Record<string, Terms>> = {
  'apache-2.0': { spdx: 'Apache-2.0', commercialUse: 'yes' },
  mit: { spdx: 'MIT', commercialUse: 'yes' },
  'bsd-3-clause': { spdx: 'BSD-3-Clause', commercialUse: 'yes' },
  'cc0-1.0': { spdx: 'CC0-1.0', commercialUse: 'yes' },
  'cc-by-4.0': { spdx: 'CC-BY-4.0', commercialUse: 'yes' },
  'cc-by-sa-4.0': { spdx: 'CC-BY-SA-4.0', commercialUse: 'conditional' },
  'cc-by-nc-4.0': { spdx: 'CC-BY-NC-4.0', commercialUse: 'no' },
  'cc-by-nc-sa-4.0': { spdx: 'CC-BY-NC-SA-4.0', commercialUse: 'no' },
  'cc-by-nc-nd-4.0': { spdx: 'CC-BY-NC-ND-4.0', commercialUse: 'no' },
  openrail: { commercialUse: 'conditional' },
  'bigscience-bloom-rail-1.0': { commercialUse: 'conditional' },
  'creativeml-openrail-m': { commercialUse: 'conditional' },
  'openrail++': { commercialUse: 'conditional' },
  'bigcode-openrail-m': { commercialUse: 'conditional' },
  gemma: { commercialUse: 'conditional' },
  llama2: { commercialUse: 'conditional' },
  llama3: { commercialUse: 'conditional' },
  'llama3.1': { commercialUse: 'conditional' },
  'llama3.2': { commercialUse: 'conditional' },
  'llama3.3': { commercialUse: 'conditional' },
  llama4: { commercialUse: 'conditional' },
};

/**
 * The licence of a repository: from its card, else from its tags. Never that of its base.
 *
 * @public
 */
export function hubLicense(
  cardData: unknown,
  tags: string[],
): License | undefined {
  const card = fields(cardData);
  const id =
    texts(card.license)[0] ??
    tags.find(tag => tag.startsWith('license:'))?.slice('license:'.length);
  if (!id) {
    return undefined;
  }
  const name = text(card.license_name);
  const url = webAddress(card.license_link);
  return {
    id,
    ...(name && { name }),
    ...(Object.hasOwn(TERMS, id) && TERMS[id]),
    ...(url && { url }),
  };
}
