import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'line.state': '{{name}} ({{cluster}}): {{state}}',
  'state.ready': 'bereit',
  'state.degraded': 'antwortet, aber nicht alles funktioniert',
  'state.asleep': 'ruht; die erste Anfrage weckt ihn',
  'state.starting': 'startet',
  'state.stopped': 'ist abgeschaltet',
  'state.failed': 'ist fehlgeschlagen',
  'state.unknown': 'Zustand unbekannt',
  'line.serves': 'bedient {{model}}',
  'line.noAddress': 'noch keine Adresse',
  'status.failed': 'Der Zustand lässt sich nicht sagen: {{error}}',
  'status.retry': 'Erneut versuchen',
  'status.none':
    'Kein Cluster, den Sie sehen, stellt ihn bereit. Stellen Sie ihn zuerst bereit, oder wählen Sie einen anderen.',
};

export default de;
