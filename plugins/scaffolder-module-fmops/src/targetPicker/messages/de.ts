import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'field.label': 'Cluster und Namespace',
  'field.choose': 'Wählen Sie einen Namespace',
  'list.failed': 'Die Namespaces konnten nicht aufgelistet werden: {{error}}',
  'list.retry': 'Erneut versuchen',
  'list.none':
    'Es gibt keinen Namespace, in dem dieses Projekt laufen kann. Bitten Sie das Plattformteam um einen.',
  'list.noneOfOwner':
    'Es gibt keinen Namespace, in dem dieses Projekt laufen kann. Bitten Sie das Plattformteam um einen, oder wählen Sie einen anderen Eigentümer als {{owner}}.',
  'place.name': '{{namespace}} auf {{cluster}}',
  'place.demo': '{{namespace}} auf {{cluster}} (Demo)',
  'place.closed': '{{namespace}} auf {{cluster}} nimmt keine Läufe an',
  'place.closedChoose':
    '{{namespace}} auf {{cluster}} nimmt keine Läufe an. Wählen Sie einen anderen Namespace.',
  'place.ofOther': 'Er gehört {{owner}}.',
  'place.ofOtherThan':
    'Er gehört {{owner}}, das Projekt aber {{projectOwner}}.',
};

export default de;
