import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'problem.forbidden': 'Sie dürfen diesen Lauf nicht sehen',
  'problem.forbiddenAdvice':
    'Fragen Sie den Eigentümer der Komponente oder wer in diesem Portal die Berechtigungen verwaltet.',
  'problem.notFound': 'Diesen Lauf gibt es nicht',
  'problem.notFoundAdvice':
    'Vielleicht ist der Link falsch, oder der Eintrag wurde nach Ablauf seiner Frist gelöscht.',
  'page.back': 'Alle Läufe',
  'frame.runLoading': 'Der Lauf kann noch nicht geladen werden: {{problem}}',
  'frame.endpointLoading':
    'Der Endpunkt kann noch nicht geladen werden: {{problem}}',
  'frame.runStale':
    'Der Cluster ist nicht erreichbar (Ausfall begann {{time}}). Der Lauf wird im zuletzt gesehenen Stand gezeigt.',
  'frame.endpointStale':
    'Der Cluster ist nicht erreichbar (Ausfall begann {{time}}). Der Endpunkt wird im zuletzt gesehenen Stand gezeigt.',
  'facts.title': 'Eigenschaften',
  'fact.component': 'Komponente',
  'fact.stage': 'Phase',
  'fact.baseModel': 'Basismodell',
  'fact.dataset': 'Datensatz',
  'fact.outputModel': 'Ergebnismodell',
  'fact.submittedBy': 'Gestartet von',
  'fact.times': 'Zeiten',
  'fact.replicas': 'Replikate',
  'fact.accelerators': 'Beschleuniger',
  'fact.instances': 'Instanzen',
  'fact.cost': 'Kosten',
  'fact.queue': 'Warteschlange',
  'fact.place': 'Ort',
  'fact.kind': 'Art',
  'timeline.title': 'Verlauf',
  'timeline.empty': 'Bisher wurde kein Zustandswechsel beobachtet.',
  'timeline.earlier': '{{number}} frühere anzeigen',
  'events.title': 'Ereignisse',
  'events.empty':
    'Keine Ereignisse. Cluster bewahren sie etwa eine Stunde auf.',
  'events.warning': 'Warnung',
  'events.normal': 'Normal',
  'events.times': '{{number}}-mal',
  'stop.button': 'Stoppen',
  'stop.label': 'Lauf stoppen',
  'stop.obstacle': 'Lauf stoppen. {{obstacle}}',
  'stop.forbidden':
    'Sie dürfen keine Läufe stoppen: Dazu braucht es die Berechtigung {{permission}}.',
  'stop.membersOnly':
    'Nur Mitglieder von {{owner}} können Läufe in {{namespace}} stoppen.',
  'stop.nobodys':
    'Der Namespace {{namespace}} hat keinen Eigentümer, darum können seine Läufe hier nicht gestoppt werden.',
  'stop.already': 'Der Lauf wird bereits gestoppt.',
  'stop.unreachable': 'Der Cluster ist zurzeit nicht erreichbar.',
  'stop.title': '{{run}} stoppen?',
  'stop.consequence':
    'Der Cluster beendet die Pods in {{cluster}} / {{namespace}}. Was der Lauf nicht als Checkpoint gespeichert hat, geht verloren, und er kann nicht fortgesetzt werden: Sein Objekt wird gelöscht. Eintrag und Verlauf bleiben hier erhalten.',
  'stop.failed': 'Der Lauf wurde nicht gestoppt. {{problem}}',
  'stop.cancel': 'Weiterlaufen lassen',
  'stop.confirm': 'Lauf stoppen',
  'stop.retry': 'Erneut versuchen',
  'stop.stopping': '{{run}} wird gestoppt',
  'pods.title': 'Pods',
  'pods.titleCount': 'Pods ({{number}})',
  'pods.empty':
    'Der Cluster hat keine Pods dazu: Sie sind noch nicht angelegt oder schon entfernt.',
  'pods.more': 'Mehr anzeigen (noch {{number}})',
  'pods.failing': 'Fehlerhaft: {{number}}',
  'pods.ofRole': '{{role}}: {{phases}}',
  'pods.others': 'Pods',
  'pods.isFailing': 'Fehlerhaft',
  'pods.node': 'auf {{node}}',
  'pods.rank': 'Rang {{index}}',
  'container.sentence': '{{container}}: {{state}}',
  'container.initSentence': '{{container}} (vor den anderen): {{state}}',
  'container.previous': 'voriger Lauf: {{end}}',
  'container.ended': 'beendet',
  'container.exitCode': 'Exit-Code {{code}}',
  'container.restarts_one': '{{count}} Neustart',
  'container.restarts_other': '{{count}} Neustarts',
};

export default de;
