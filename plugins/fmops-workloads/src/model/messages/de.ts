import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'card.title': 'Läufe und Endpunkte',
  'card.interrupted': 'Die Aktualisierung ist unterbrochen. {{problem}}',
  'card.broken': 'Läufe können nicht angezeigt werden. {{problem}}',
  'card.runs': 'Läufe, neueste zuerst',
  'card.endpoints': 'Endpunkte',
  'card.none':
    'Kein Lauf und kein Endpunkt, den Sie sehen dürfen, nennt dieses Modell.',
  'card.allRuns': 'Alle {{number}} Läufe',
  'card.open': 'Auf der Seite der Läufe öffnen',
  'workload.unreachable': 'der Cluster ist nicht erreichbar',
  'workload.stateUnknown': 'Zustand nicht bekannt',
  'use.serves': 'Stellt es bereit',
  'use.made': 'Hat es erzeugt',
  'use.wasToMake': 'Sollte es erzeugen',
  'use.makes': 'Erzeugt es',
  'use.stage': '{{stage}} davon',
  'use.startsFrom': 'Geht davon aus',
  'chip.model': 'Modell: {{model}}',
};

export default de;
