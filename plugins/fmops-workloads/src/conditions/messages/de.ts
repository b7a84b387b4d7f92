import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'tree.title': 'Bedingungen',
  'tree.none': 'Der Controller hat keine gemeldet.',
  'tree.parts': 'Dafür angelegt',
  'part.well': 'alles in Ordnung',
  'part.notWell': 'nicht alles in Ordnung',
  'part.noConditions': 'Der Controller hat keine Bedingungen gemeldet.',
  'part.conditions': 'Bedingungen von {{kind}} {{name}}',
  'holds.true': 'wahr',
  'holds.false': 'falsch',
  'holds.undecided': 'noch nicht entschieden',
};

export default de;
