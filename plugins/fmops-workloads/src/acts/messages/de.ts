import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'menu.button': 'Aktionen',
  'menu.unknown': 'Was hier möglich ist, ist nicht bekannt: {{reason}}',
  'dialog.failed': 'Es wurde nichts geändert. {{reason}}',
  'dialog.cancel': 'Abbrechen',
  'dialog.retry': 'Erneut versuchen',
  'replicas.pods': 'Gewünschte Pods',
  'replicas.jobs': 'Gewünschte Jobs',
  'replicas.workers': 'Gewünschte Worker',
  'replicas.groups': 'Gewünschte Gruppen',
  'replicas.replicas': 'Gewünschte Replikate',
  'replicas.hint': 'Eine ganze Zahl von 0 bis {{most}}',
  'suspend.label': 'Pausieren',
  'suspend.question': '{{name}} pausieren?',
  'suspend.explanation':
    'Seine Pods enden und seine Knoten werden zurückgegeben; das Objekt bleibt und kann fortgesetzt werden. Er beginnt wieder beim letzten Checkpoint: Was in keinem steht, geht verloren.',
  'suspend.done': '{{name}} wird pausiert',
  'resume.label': 'Fortsetzen',
  'resume.question': '{{name}} fortsetzen?',
  'resume.explanation':
    'Neue Pods werden gestartet, sobald die Warteschlange und der Cluster Platz haben.',
  'resume.done': '{{name}} wird fortgesetzt',
  'scale.label': 'Skalieren',
  'scale.question': '{{name}} skalieren?',
  'scale.explanation':
    'Der Cluster startet oder beendet Replikate, bis es so viele sind. Bei 0 antwortet nichts mehr.',
  'scale.done': '{{name}} wird skaliert',
  'retry.label': 'Wiederholen',
  'retry.question': '{{name}} wiederholen?',
  'retry.explanation':
    'Das Manifest, mit dem er eingereicht wurde, wird erneut eingereicht, als neuer Lauf in Ihrem Namen. Dieser Lauf bleibt, wie er ist.',
  'retry.done': '{{name}} wurde eingereicht',
  'delete.label': 'Löschen',
  'delete.question': '{{name}} löschen?',
  'delete.explanation':
    'Sein Objekt und was von seinen Pods übrig ist, samt deren Logs, werden aus dem Cluster gelöscht. Seine Aufzeichnung und sein Verlauf bleiben hier.',
  'delete.done': '{{name}} wird gelöscht',
  'switchOff.label': 'Ausschalten',
  'switchOff.question': '{{name}} ausschalten?',
  'switchOff.explanation':
    'Seine Pods enden und Anfragen werden nicht mehr beantwortet; das Objekt bleibt und kann wieder eingeschaltet werden.',
  'switchOff.done': '{{name}} wird ausgeschaltet',
  'switchOn.label': 'Einschalten',
  'switchOn.question': '{{name}} einschalten?',
  'switchOn.explanation':
    'Neue Pods werden gestartet und antworten, sobald sie bereit sind.',
  'switchOn.done': '{{name}} wird eingeschaltet',
  'deleteEndpoint.explanation':
    'Sein Objekt und seine Pods werden aus dem Cluster gelöscht, und Anfragen werden nicht mehr beantwortet. Das lässt sich nicht rückgängig machen; Aufzeichnung und Verlauf bleiben hier.',
};

export default de;
