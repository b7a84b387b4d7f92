import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'section.title': 'Welches Modell Sie wählen sollten',
  'quality.is': 'Als Qualität zählt',
  'quality.none':
    'Nichts wurde auf gleiche Weise gemessen, daher zählt Qualität nicht.',
  'cost.is': 'Als Kosten zählen',
  'cost.none': 'Kosten sind nicht bekannt.',
  'cost.month': 'Kosten eines Monats',
  'speed.is': 'Als Geschwindigkeit zählt',
  'speed.none':
    'Geschwindigkeit wurde nicht auf gleiche Weise gemessen, daher zählt sie nicht. Führen Sie mit jedem Modell denselben Lasttest aus.',
  'measure.measured': '{{title}}, gemessen ({{known}} von {{all}})',
  'measure.estimated': '{{title}}, geschätzt ({{known}} von {{all}})',
  'missing.title': 'Nicht bekannt und als Durchschnitt der anderen angenommen:',
  'missing.quality': '{{model}}, Qualität: {{measures}}',
  'missing.cost': '{{model}}, Kosten: {{measures}}',
  'missing.speed': '{{model}}, Geschwindigkeit: {{measures}}',
};

export default de;
