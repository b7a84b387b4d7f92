import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'bar.none': 'Wählen Sie bis zu {{max}} zum Vergleichen.',
  'bar.chosen': '{{chosen}} von höchstens {{max}} zum Vergleichen gewählt.',
  'bar.compare': 'Vergleichen',
  'bar.clear': 'Auswahl aufheben',
  'page.title': 'Nebeneinander',
  'page.tooFew': 'Wählen Sie mindestens zwei Modelle',
  'page.nothingAlike':
    'Diese Modelle wurden nie an denselben Daten ausgewertet',
  'page.evaluateAlike':
    'Werten Sie sie mit einem Benchmark oder Auswertungskatalog unter gleichen Bedingungen aus.',
  'models.model': 'Modell',
  'models.version': 'Version',
  'models.lastEvaluated': 'Die zuletzt ausgewertete',
  'models.add': 'Zum Vergleich hinzufügen',
  'models.full': 'Mehr als {{max}} stehen nicht nebeneinander.',
  'section.with': '{{method}}, mit {{settings}}',
  'section.whole': 'Nur über alle Daten',
  'section.parts_one': '{{count}} Teil der Daten anzeigen',
  'section.parts_other': '{{count}} Teile der Daten anzeigen',
  'table.label': 'Vergleich',
  'table.metric': 'Metrik',
  'difference.verdict': '{{delta}}, {{verdict}}',
  'difference.pairs_one': '{{count}} Frage, einzeln verglichen',
  'difference.pairs_other': '{{count}} Fragen, einzeln verglichen',
};

export default de;
