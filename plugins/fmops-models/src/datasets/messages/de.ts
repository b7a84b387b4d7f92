import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'page.list': 'Datensätze',
  'page.search': 'Datensätze suchen',
  'page.searchHint': 'Name, Anbieter oder Beschreibung',
  'page.count_one': '{{count, number}} Datensatz',
  'page.count_other': '{{count, number}} Datensätze',
  'page.failed': 'Die Datensätze konnten nicht geladen werden',
  'page.uncounted': 'Die Datensätze konnten nicht gezählt werden: {{reason}}',
  'page.noneFits': 'Kein Datensatz passt zu alledem',
  'page.none': 'Im Katalog gibt es noch keine Datensätze',
};

export default de;
