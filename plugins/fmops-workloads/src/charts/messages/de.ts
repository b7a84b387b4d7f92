import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'grid.showCharts': 'Diagramme zeigen',
  'grid.showNumbers': 'Zahlen zeigen',
  'figures.metric': 'Metrik',
  'figures.first': 'Zuerst',
  'figures.lowest': 'Kleinster Wert',
  'figures.highest': 'Größter Wert',
  'figures.latest': 'Zuletzt',
  'figures.none': 'kein Wert',
  'line.noneNow': 'derzeit kein Wert',
  'line.noValues': '{{title}}: keine Werte',
  'line.course':
    '{{title}}: von {{first}} bis {{latest}}, zwischen {{lowest}} und {{highest}}',
};

export default de;
