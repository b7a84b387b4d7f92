import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'field.none': 'Kein Modell, das Sie sehen dürfen, heißt so',
  'field.loading': 'Modelle werden gesucht',
  'field.failed': 'Modelle können nicht gelesen werden: {{reason}}',
  'name.version': 'Version {{version}}',
  'name.noVersion': 'Version nicht angegeben',
};

export default de;
