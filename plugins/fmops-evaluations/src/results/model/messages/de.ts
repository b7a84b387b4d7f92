import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'tab.newest': 'Neueste Auswertungen',
  'tab.all': 'Alle Auswertungen dieses Modells',
  'tab.none': 'Dieses Modell wurde hier noch nicht ausgewertet',
  'actions.compare': 'Vergleichen',
  'actions.compareWithBase': 'Mit dem Basismodell vergleichen',
  'actions.evaluate': 'Dieses Modell auswerten',
  'trends.title': 'Nach Version',
  'trends.note':
    'Älteste Version zuerst. Jede Abbildung enthält Ergebnisse zu einer Sache unter gleichen Bedingungen.',
  'trends.more': '{{more}} weitere anzeigen',
  'trends.fewer': 'Weniger anzeigen',
  'trend.since': '{{delta}} seit {{version}}',
  'trend.sinceOneBefore': '{{delta}} seit der vorigen',
  'regression.title': 'Neben dem Basismodell',
  'regression.version': 'Version',
  'regression.allVersions': 'Alle',
  'regression.madeFrom': 'Entstanden aus {{base}}.',
  'regression.noBase':
    'Das Modell, aus dem es entstanden ist, steht nicht im Katalog, oder Sie dürfen es nicht lesen.',
  'regression.worse_one':
    'In {{count}} von {{all}} Ergebnissen schlechter als das Basismodell.',
  'regression.worse_other':
    'In {{count}} von {{all}} Ergebnissen schlechter als das Basismodell.',
  'regression.notWorse':
    'In nichts, was vergleichbar ist, klar schlechter als das Basismodell.',
  'regression.notEvaluated':
    'Das Basismodell wurde nicht ausgewertet mit: {{what}}.',
  'regression.nothing': 'Es gibt nichts zu vergleichen.',
  'table.label': 'Neben dem Basismodell',
  'table.evaluation': 'Auswertung',
  'table.metric': 'Metrik',
  'table.version': 'Version',
  'table.base': 'Basismodell',
  'table.model': 'Dieses Modell',
};

export default de;
