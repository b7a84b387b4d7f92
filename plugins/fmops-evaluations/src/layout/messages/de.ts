import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'table.region': '{{label}}, seitlich verschiebbar',
  'value.unknown': 'nicht bekannt',
  'pager.label': 'Seiten',
  'pager.previous': 'Zurück',
  'pager.next': 'Weiter',
  'pager.page': 'Seite {{page}}',
  'loading.retry': 'Erneut versuchen',
};

export default de;
