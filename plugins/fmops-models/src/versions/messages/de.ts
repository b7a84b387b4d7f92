import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'card.title': 'Versionen',
  'column.version': 'Version',
  'column.stage': 'Stufe',
  'column.artifact': 'Artefakt',
  'column.revision': 'Revision',
  'column.made': 'Entstanden',
  'artifact.copy': 'Adresse der Version {{version}} kopieren',
  'artifact.copied': 'Kopiert',
  'stage.development': 'Entwicklung',
  'stage.staging': 'Staging',
  'stage.production': 'Produktion',
  'stage.archived': 'archiviert',
};

export default de;
