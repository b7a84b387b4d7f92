import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'button.open': 'Öffnen',
  'button.close': 'Schließen',
  'button.clear': 'Leeren',
  'list.loading': 'Wird geladen …',
  'list.none': 'Nichts zur Auswahl',
};

export default de;
