import type { FacetsWord } from './messages';

type Words = Record<string, FacetsWord>;

const unknown = 'value.unknown';

/** What values of facets are called, by id of the facet. */
export const VALUE_WORDS: Partial<Record<string, Words>> = {
  licenseUse: {
    commercial: 'license.commercial',
    conditional: 'license.conditional',
    'research-only': 'license.researchOnly',
    unknown,
  },
  sizeClass: {
    'under-1b': 'size.under1b',
    '1b-4b': 'size.1bTo4b',
    '4b-10b': 'size.4bTo10b',
    '10b-40b': 'size.10bTo40b',
    '40b-100b': 'size.40bTo100b',
    'over-100b': 'size.over100b',
    unknown,
  },
  contextClass: {
    'up-to-2k': 'context.upTo2k',
    'up-to-8k': 'context.upTo8k',
    'up-to-32k': 'context.upTo32k',
    'up-to-128k': 'context.upTo128k',
    'over-128k': 'context.over128k',
    unknown,
  },
  memoryClass: {
    'up-to-0014-gib': 'memory.upTo14',
    'up-to-0020-gib': 'memory.upTo20',
    'up-to-0040-gib': 'memory.upTo40',
    'up-to-0072-gib': 'memory.upTo72',
    'up-to-0126-gib': 'memory.upTo126',
    'up-to-0300-gib': 'memory.upTo300',
    'up-to-0550-gib': 'memory.upTo550',
    'up-to-0990-gib': 'memory.upTo990',
    'over-0990-gib': 'memory.over990',
    unknown,
  },
  rowClass: {
    'under-1k': 'rows.under1k',
    '1k-10k': 'rows.1kTo10k',
    '10k-100k': 'rows.10kTo100k',
    '100k-1m': 'rows.100kTo1m',
    '1m-10m': 'rows.1mTo10m',
    '10m-100m': 'rows.10mTo100m',
    '100m-1b': 'rows.100mTo1b',
    'over-1b': 'rows.over1b',
    unknown,
  },
  fineTunable: { yes: 'value.yes', no: 'value.no', unknown },
  fineTuningMethod: { full: 'method.full', api: 'method.api' },
  skills: { api: 'skills.api', 'self-hosting': 'skills.selfHosting' },
};
