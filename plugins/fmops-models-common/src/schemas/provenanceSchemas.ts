import { record, text, webAddress } from './fragments';

export const registrySource = record(
  { id: text, title: text, url: webAddress },
  ['id'],
);

export const disagreement = record(
  { field: text, registry: text, value: text },
  ['field', 'registry', 'value'],
);
