import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'section.title': 'Nebeneinander',
  'section.differences': 'Nur Unterschiede',
  'section.same':
    'Was von diesen Modellen bekannt ist, unterscheidet sich nicht.',
  'table.label': 'Vergleich',
  'table.region': 'Vergleich, seitlich verschiebbar',
  'table.dimension': 'Eigenschaft',
  'row.differs': 'verschieden',
  'export.copy': 'Link kopieren',
  'export.copied': 'Link kopiert',
  'export.copiedStatus': 'Der Link zu diesem Vergleich ist kopiert',
  'cell.tokens': '{{tokens}} Token',
  'cell.percentOfFastest': '{{percent}} % des schnellsten',
  'cell.perHour': '{{price}} pro Stunde',
  'cell.perMillionTokens': '{{price}} pro Million Token',
};

export default de;
