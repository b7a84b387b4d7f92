import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'field.label': 'Repository',
  'place.local': 'Auf diesem Rechner',
  'place.hosted':
    'In einem neuen Repository auf {{hosts, list(type: disjunction)}}',
  'place.noHost': 'In einem neuen Repository (kein Git-Host ist konfiguriert)',
  'place.none':
    'Es gibt keinen Ort für Projekte. Bitten Sie das Plattformteam, unter integrations einen Git-Host zu konfigurieren.',
  'objection.missing': 'Wählen Sie ein Repository für das Projekt.',
  'objection.otherHost':
    'Auf {{host}} werden keine Projekte veröffentlicht. Wählen Sie {{hosts, list(type: disjunction)}}.',
  'objection.noHost':
    'Auf {{host}} werden keine Projekte veröffentlicht, da kein Git-Host konfiguriert ist.',
  'objection.owner':
    'Nennen Sie den Benutzer, die Organisation oder die Gruppe, die das Repository bekommt.',
  'objection.name': 'Geben Sie dem Repository einen Namen.',
};

export default de;
