import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'problem.forbidden': 'Sie dürfen diese Endpunkte nicht sehen',
  'problem.forbiddenAdvice':
    'Fragen Sie den Eigentümer der Komponente oder wer in diesem Portal die Berechtigungen verwaltet.',
  'problem.notFound': 'Die Komponente ist nicht mehr im Katalog',
  'problem.notFoundAdvice':
    'Vielleicht wurde sie entfernt, während diese Seite offen war.',
  'list.label': 'Endpunkte',
  'empty.title': 'Noch keine Endpunkte',
  'empty.all':
    'Endpunkte, die Sie sehen dürfen, erscheinen hier von selbst, sobald ein Cluster sie kennt. Modellserver bekannter Arten werden von selbst gefunden; ein Deployment braucht das Label {{label}}.',
  'empty.ofComponent':
    'Was für diese Komponente ein Modell bereitstellt, erscheint hier von selbst, sobald der Cluster es kennt. Modellserver bekannter Arten werden von selbst gefunden; ein Deployment braucht das Label {{label}}.',
  'empty.ofModel':
    'Kein Endpunkt, den Sie sehen dürfen, nennt dieses Modell. Modellserver bekannter Arten werden von selbst gefunden; ein Deployment braucht das Label {{label}}.',
  'row.serves': 'stellt {{model}} bereit',
  'row.canary': 'Canary bekommt {{percent}} %',
  'row.restarted': '{{number}} × neu gestartet',
  'row.deleted': 'aus dem Cluster gelöscht',
  'row.since': 'Zustandswechsel {{time}}',
};

export default de;
