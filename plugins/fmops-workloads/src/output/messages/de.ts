import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'waiting.title': 'Im Cluster',
  'waiting.forbidden': 'Sie dürfen die Läufe dieses Projekts nicht sehen.',
  'waiting.broken': 'Derzeit kann nichts angezeigt werden. {{reason}}',
  'waiting.pending': 'Der Cluster hat sich dazu noch nicht gemeldet.',
  'run.title': 'Der Lauf',
  'endpoint.title': 'Der Endpunkt',
};

export default de;
