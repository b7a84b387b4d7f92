import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'panel.title': 'Manifest',
  'panel.gone':
    'Das Objekt ist nicht mehr im Cluster, und Manifeste werden nicht aufbewahrt.',
  'panel.summary': '{{kind}} {{name}} als YAML',
  'panel.denied':
    'Sie dürfen keine Manifeste lesen: Dazu braucht es die Berechtigung {{permission}}. Fragen Sie, wer in diesem Portal die Berechtigungen verwaltet.',
  'problem.forbidden': 'Sie dürfen dieses Manifest nicht lesen.',
  'problem.signedOut':
    'Ihre Sitzung ist beendet. Melden Sie sich erneut an, um das Manifest zu lesen.',
  'problem.notFound': 'Das Objekt ist nicht mehr im Cluster.',
  'problem.broken': 'Das Manifest kann derzeit nicht gelesen werden.',
  'code.hidden_one':
    '{{count}} Wert ist ganz oder teilweise verborgen: *** in den markierten Zeilen.',
  'code.hidden_other':
    '{{count}} Werte sind ganz oder teilweise verborgen: *** in den markierten Zeilen.',
  'code.nothingHidden': 'Nichts darin musste verborgen werden.',
  'code.retry': 'Erneut versuchen',
  'code.reload': 'Neu laden',
};

export default de;
