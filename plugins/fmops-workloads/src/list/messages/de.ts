import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'runs.label': 'Läufe',
  'runs.filters': 'Läufe filtern',
  'runs.noMatch': 'Kein Lauf passt',
  'runs.nonePasses_one': 'Der einzige Lauf passt nicht zu diesen Filtern.',
  'runs.nonePasses_other':
    'Keiner von {{count}} Läufen passt zu diesen Filtern.',
  'endpoints.label': 'Endpunkte',
  'endpoints.filters': 'Endpunkte filtern',
  'endpoints.noMatch': 'Kein Endpunkt passt',
  'endpoints.nonePasses_one':
    'Der einzige Endpunkt passt nicht zu diesen Filtern.',
  'endpoints.nonePasses_other':
    'Keiner von {{count}} Endpunkten passt zu diesen Filtern.',
  'filters.clear': 'Filter zurücksetzen',
  'list.more': 'Mehr zeigen (noch {{left}})',
  'row.lastSeen': 'zuletzt gesehen {{time}}',
  'row.owner': 'Eigentümer {{owner}}',
};

export default de;
