import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'filters.title': 'Filter',
  'filters.buttonSelected': 'Filter ({{selected}})',
  'filters.active': 'Aktive Filter',
  'filters.remove': 'Filter entfernen: {{filter}}',
  'filters.clearAll': 'Alle entfernen',
  'filters.searchText': '„{{text}}“',
  'filters.failed': 'Die Filter konnten nicht gezählt werden: {{reason}}',
  'filters.withoutSearch': 'Die Zahlen gelten ohne den Suchtext.',
  'filters.skip': 'Filter überspringen',
  'filters.done': 'Ergebnisse anzeigen',
  'facet.find': 'Unter {{options}} suchen',
  'facet.findIn': 'In {{facet}} suchen',
  'facet.more': '{{hidden}} weitere: Geben Sie einen Teil des Namens ein.',
  'facet.noneFits': 'Nichts trägt das im Namen.',
  'facet.showFewer': 'Weniger anzeigen',
  'facet.showFewerOf': 'Weniger anzeigen: {{facet}}',
  'facet.showMore': '{{hidden}} weitere anzeigen',
  'facet.showMoreOf': '{{hidden}} weitere anzeigen: {{facet}}',
  'search.clear': 'Suche leeren',
  'sort.by': 'Sortieren nach',
  'sort.ascending': 'Aufsteigend sortieren',
  'sort.descending': 'Absteigend sortieren',
  'sort.unknown':
    'Dieser Link sortiert nach „{{wanted}}“, was dieses Portal nicht (oder nicht mehr) anbietet. Sortiert wird stattdessen nach „{{used}}“.',
  'view.label': 'Ansicht',
  'view.cards': 'Karten',
  'view.table': 'Tabelle',
  'table.name': 'Name',
  'results.label': 'Ergebnisse',
  'results.loading': 'Wird geladen',
  'results.counting': 'Wird gezählt …',
  'results.unlisted':
    '{{all}}, davon {{unlisted}} nicht aufgeführt: Der Katalog hat sie noch nicht einsortiert',
  'results.retry': 'Erneut versuchen',
  'results.narrower':
    'Entfernen Sie einen Filter, oder suchen Sie nach einem Teil des Namens.',
  'results.clearFilters': 'Filter entfernen',
  'pager.label': 'Seiten',
  'pager.previous': 'Zurück',
  'pager.next': 'Weiter',
  'error.noAnswer':
    'Das Portal antwortet nicht. Prüfen Sie Ihre Verbindung, und versuchen Sie es gleich noch einmal.',
  'howToAdd.text':
    'Binden Sie eine Registry an, nutzen Sie ein Formular unter „Erstellen“, oder beschreiben Sie einen Eintrag in einer YAML-Datei und nehmen Sie die Datei in den Katalog auf: als Location unter {{locations}} in der Konfiguration des Portals, oder mit ihrer Adresse unter „Erstellen“. Welche Arten eine Location bringen darf, steht in ihren {{rules}}: {{kind}} muss darunter sein. Entitäten, die der Katalog ablehnt, nennt er in seinem Log.',
};

export default de;
