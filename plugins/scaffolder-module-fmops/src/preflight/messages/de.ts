import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'field.title': 'Vor dem Start',
  'field.elsewhere':
    'Geprüft wird dort, wo das Formular aus der Liste der Vorlagen geöffnet wird.',
  'field.failed': 'Es kann gerade nicht geprüft werden: {{error}}',
  'field.retry': 'Erneut versuchen',
  'verdict.problems_one':
    'Eines muss geändert werden, bevor es gestartet werden kann.',
  'verdict.problems_other':
    '{{count}} Dinge müssen geändert werden, bevor es gestartet werden kann.',
  'verdict.notes': 'Es kann gestartet werden; etwas ist anzusehen.',
  'verdict.ready': 'Alles ist bereit.',
  'list.label': 'Prüfungen',
  'list.note': 'Bitte beachten',
  'kind.wrong': 'Muss geändert werden',
  'kind.note': 'Anzusehen',
  'kind.fine': 'In Ordnung',
};

export default de;
