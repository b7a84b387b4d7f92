import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'page.failed': 'Die Modelle konnten nicht geladen werden',
  'page.retry': 'Erneut versuchen',
  'page.unmeasured':
    'Was an diesen Modellen gemessen wurde, konnte nicht geladen werden und zählt nicht: {{reason}}',
  'candidates.title': 'Kandidaten',
  'candidates.count':
    '{{listed}} von {{most}} in Ihrer Auswahl, {{chosen}} von {{mostChosen}} zum Vergleich gewählt.',
  'candidates.countTooFew':
    '{{listed}} von {{most}} in Ihrer Auswahl, {{chosen}} von {{mostChosen}} zum Vergleich gewählt. Wählen Sie zwei oder mehr.',
  'candidates.open': 'Offen und zugangsbeschränkt',
  'candidates.proprietary': 'Proprietär',
  'candidates.none': 'Keine in Ihrer Auswahl.',
  'candidates.compare': '{{model}} vergleichen',
  'unavailable.title': 'Für Sie nicht verfügbar',
  'unavailable.text':
    'Diese Modelle sind nicht im Katalog, oder Sie dürfen sie nicht lesen. Sie nehmen am Vergleich nicht teil.',
  'unavailable.remove': 'Entfernen',
  'unavailable.removeOne': 'Entfernen: {{model}}',
  'button.add': 'Zur Auswahl hinzufügen',
  'button.remove': 'Aus der Auswahl entfernen',
  'button.addOne': 'Zur Auswahl hinzufügen: {{model}}',
  'button.removeOne': 'Aus der Auswahl entfernen: {{model}}',
  'button.full': 'Die Auswahl fasst {{most}} Modelle',
  'empty.title': 'Ihre Auswahl ist leer',
  'empty.text':
    'Fügen Sie bis zu {{most}} infrage kommende Modelle hinzu, mit „Zur Auswahl hinzufügen“ auf ihrer Karte, in ihrer Tabellenzeile oder auf ihrer Seite. Vergleichen Sie hier bis zu fünf davon, und ordnen Sie sie nach dem, was Ihnen wichtig ist.',
  'empty.find': 'Modelle finden',
};

export default de;
