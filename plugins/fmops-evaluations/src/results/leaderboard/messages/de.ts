import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'page.title': 'Rangliste',
  'page.noSubject':
    'Die Adresse nennt keinen Benchmark und keinen Auswertungskatalog',
  'page.nothingMeasured': 'Hier wurde noch nichts gemessen',
  'filters.sortedBy': 'Sortiert nach',
  'filters.moreIsBetter_one':
    'Mehr ist besser. {{count}} Modellversion hat diese Metrik.',
  'filters.moreIsBetter_other':
    'Mehr ist besser. {{count}} Modellversionen haben diese Metrik.',
  'filters.lessIsBetter_one':
    'Weniger ist besser. {{count}} Modellversion hat diese Metrik.',
  'filters.lessIsBetter_other':
    'Weniger ist besser. {{count}} Modellversionen haben diese Metrik.',
  'filters.name': 'Modell oder Version',
  'filters.onlyRuns': 'Nur was Läufe geliefert haben',
  'groups.none': 'Kein Modell passt zu diesen Filtern',
  'groups.showAll': 'Alle anzeigen',
  'groups.apart':
    'Diese Ergebnisse entstanden unter verschiedenen Bedingungen. Vergleichbar ist nur, was in einer Tabelle steht.',
  'group.allWith': 'Alle mit {{conditions}}.',
  'group.noOther': 'Weitere Einstellungen wurden nicht angegeben.',
  'table.label': 'Rangliste',
  'table.compare': 'Vergleichen',
  'table.compareModel': '{{model}} vergleichen',
  'table.rank': 'Rang',
  'table.model': 'Modell',
  'table.score': 'Ergebnis',
  'table.interval': 'Intervall',
  'table.samples': 'Stichprobe',
  'table.evaluated': 'Ausgewertet',
  'table.from': 'Von',
  'claims.title': 'Anderswo veröffentlicht',
  'claims.about':
    'Aus dem Katalog, nicht hier gemessen. Solche Zahlen sind nur vergleichbar, wenn alles an ihnen gleich ist.',
  'claims.label': 'Veröffentlichte Ergebnisse',
  'claims.model': 'Modell',
  'claims.value': 'Wert',
  'claims.conditions': 'Bedingungen',
  'claims.shots': '{{shots}}-Shot',
  'claims.noShots': 'Shots nicht angegeben',
  'claims.source': 'Quelle',
  'claims.noSource': 'keine Quelle',
};

export default de;
