import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'search.placeholder': 'Zum Suchen tippen',
  'search.loading': 'Suche läuft …',
  'search.nothing': 'Zu „{{text}}“ wurde nichts gefunden',
  'search.none': 'Der Katalog hat noch keine',
  'search.limited':
    'Gezeigt werden die ersten 20; tippen Sie weiter, um sie einzugrenzen.',
  'search.failed': 'Der Katalog konnte nicht durchsucht werden: {{error}}',
  'search.retry': 'Erneut versuchen',
  'chosen.unread': '{{ref}} konnte nicht gelesen werden: {{error}}',
  'chosen.missing': '{{ref}} ist nicht im Katalog. Wählen Sie etwas anderes.',
  'licence.line': '{{licence}}: {{use}}',
  'licence.commercial': 'gewerbliche Nutzung',
  'licence.conditional': 'gewerbliche Nutzung unter Bedingungen',
  'licence.researchOnly': 'nur Forschung',
  'licence.unknown': 'Nutzung nicht angegeben',
  'licence.toBeReviewed': 'noch zu prüfen',
  'facts.gated': 'Bedingungen müssen erst angenommen werden (gated)',
  'model.label': 'Modell',
  'model.parameters': '{{parameters}} Parameter',
  'model.sizeUnknown': 'Größe nicht veröffentlicht',
  'model.otherKind': 'Das ist kein Modell des Katalogs.',
  'dataset.label': 'Datensatz',
  'dataset.rows': '{{rows}} Zeilen',
  'dataset.otherKind': 'Das ist kein Datensatz des Katalogs.',
  'endpoint.label': 'Endpunkt',
  'endpoint.owner': 'gehört {{owner}}',
  'endpoint.otherKind': 'Das ist kein Endpunkt des Katalogs.',
};

export default de;
