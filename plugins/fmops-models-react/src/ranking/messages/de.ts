import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'list.label': 'Rangfolge',
  'list.nothing':
    'Es gibt keine Rangfolge: Nichts, was bekannt ist, hat ein Gewicht über 0.',
  'list.ignored':
    'Zu {{criteria}} ist nichts Vergleichbares bekannt, daher zählt das nicht.',
  'list.and': '{{first}} und {{second}}',
  'criterion.quality': 'Qualität',
  'criterion.cost': 'Kosten',
  'criterion.speed': 'Geschwindigkeit',
  'weight.quality': 'Qualität: {{weight}}',
  'weight.cost': 'Kosten: {{weight}}',
  'weight.speed': 'Geschwindigkeit: {{weight}}',
};

export default de;
