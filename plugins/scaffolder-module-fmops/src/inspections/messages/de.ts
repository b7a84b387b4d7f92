import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'summary.label': 'Was darüber bekannt ist',
  'summary.from': 'aus {{source}}',
  'findings.label': 'Was zu wissen ist',
  'lookup.failed': 'Das Modell konnte nicht nachgeschlagen werden: {{error}}',
  'lookup.retry': 'Erneut versuchen',
  'fact.provider': 'Anbieter',
  'fact.task': 'Aufgabe',
  'fact.parameters': 'Parameter',
  'fact.contextWindow': 'Kontextfenster',
  'fact.tokens': '{{tokens}} Token',
  'fact.license': 'Lizenz',
  'fact.access': 'Zugang',
  'fact.baseModel': 'Abgeleitet von',
  'fact.unknown': 'unbekannt',
  'access.open': 'offen',
  'access.hosted': 'nur gehostet',
  'access.gated': 'zugangsbeschränkt (gated), und das Portal hat Zugang',
  'access.gatedWithout':
    'zugangsbeschränkt (gated), und das Portal hat keinen Zugang',
};

export default de;
