import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'problem.forbidden': 'Sie dürfen diesen Endpunkt nicht sehen',
  'problem.forbiddenAdvice':
    'Fragen Sie den Eigentümer der Komponente oder wer in diesem Portal die Berechtigungen verwaltet.',
  'problem.notFound': 'Diesen Endpunkt gibt es nicht',
  'problem.notFoundAdvice':
    'Vielleicht ist der Link falsch, oder der Eintrag wurde nach Ablauf seiner Frist gelöscht.',
  'page.back': 'Alle Endpunkte',
  'page.try': 'Ausprobieren',
  'time.since': 'Zustandswechsel {{time}}',
  'time.lastSeen': 'Zustandswechsel {{time}}, zuletzt gesehen {{lastSeen}}',
  'time.deleted': 'aus dem Cluster gelöscht {{time}}',
  'card.title': 'Endpunkt',
  'card.forbidden': 'Sie dürfen die Endpunkte dieser Komponente nicht sehen.',
  'card.broken':
    'Die Endpunkte können zurzeit nicht angezeigt werden. {{problem}}',
  'card.none': 'Noch wird dies in keinem Cluster bereitgestellt.',
  'entity.one': 'Endpunkt:',
  'entity.several': 'Endpunkte:',
  'facts.title': 'Eigenschaften',
  'fact.component': 'Komponente',
  'fact.owner': 'Eigentümer',
  'fact.submittedBy': 'Gestartet von',
  'fact.firstReady': 'Erstmals bereit',
  'fact.notReadyYet': 'noch nicht',
  'fact.instances': 'Instanzen',
  'fact.cost': 'Kosten',
  'fact.place': 'Ort',
  'fact.kind': 'Art',
  'serving.title': 'Bereitstellung',
  'serving.model': 'Modell',
  'serving.untold': 'nicht genannt',
  'serving.name': 'Name in Anfragen',
  'serving.weights': 'Gewichte',
  'serving.address': 'Adresse',
  'serving.replicas': 'Replikate',
  'serving.requests': 'Anfragen',
  'serving.accelerators': 'Beschleuniger',
  'serving.restarts': 'Neustarts',
  'serving.restartsUnknown': 'nicht bekannt',
  'serving.outOfMemory': 'Speicher ausgegangen',
  'url.notWeb': '{{url}} (keine Web-Adresse)',
  'url.copy': 'Adresse kopieren',
  'url.inCluster': 'Nur innerhalb des Clusters erreichbar',
  'replicas.label': 'Bereite Replikate von {{endpoint}}',
  'accelerators.held': '{{accelerators}} verlangt, {{number}} belegt',
  'accelerators.heldUntold': '{{accelerators}} verlangt, belegt: nicht genannt',
  'traffic.label': 'Anfragen: {{parts}}',
  'traffic.part': '{{percent}} % an {{revision}}',
  'traffic.canary': '{{percent}} % an {{revision}} (Canary)',
  'memory.one':
    'Dem Container {{container}} ging der Speicher aus. Fordern Sie mehr Speicher, einen kürzeren Kontext oder eine Instanz an, die mehr hat.',
  'memory.several':
    '{{number}} Containern ging der Speicher aus. Fordern Sie mehr Speicher, einen kürzeren Kontext oder eine Instanz an, die mehr hat.',
};

export default de;
