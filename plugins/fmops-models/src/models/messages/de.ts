import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'page.list': 'Modelle',
  'page.search': 'Modelle suchen',
  'page.searchHint': 'Name, Anbieter oder Beschreibung',
  'page.count_one': '{{count, number}} Modell',
  'page.count_other': '{{count, number}} Modelle',
  'page.failed': 'Die Modelle konnten nicht geladen werden',
  'page.uncounted': 'Die Modelle konnten nicht gezählt werden: {{reason}}',
  'page.noneFits': 'Kein Modell passt zu alledem',
  'page.none': 'Im Katalog gibt es noch keine Modelle',
  'column.shortlist': 'Auswahl',
  'memory.fits': 'passt auf {{instance}}',
  'memory.hosted': 'gehostet',
  'memory.hostedByProvider': 'vom Anbieter gehostet',
  'benchmark.noResult': 'kein Ergebnis',
  'benchmark.shotsUnknown': '{{benchmark}}, Shots nicht angegeben',
  'register.link': 'Modell registrieren',
};

export default de;
