import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'card.title': 'Modellkarte',
  'card.failed': 'Die Modellkarte konnte nicht geladen werden. {{reason}}',
  'card.retry': 'Erneut versuchen',
  'card.unreadable':
    'Das Portal kann diese Karte nicht lesen. Vielleicht gibt es sie nicht mehr, oder das Lesen von Karten an anderen Orten ist nicht eingerichtet.',
  'card.cut': 'Gekürzt, da sie zu lang ist.',
  'card.source': 'Quelle: {{link}}',
  'card.showLess': 'Weniger anzeigen',
  'card.showAll': 'Ganz anzeigen',
  'image.named': 'Bild: {{name}}',
  'image.unnamed': 'Bild',
};

export default de;
