import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'card.title': 'Geschwindigkeit und Preis',
  'card.nothing':
    'Weder ein Listenpreis noch eine gemessene Geschwindigkeit ist veröffentlicht.',
  'card.source': 'Quelle des Preises',
  'price.input': 'Eingabe',
  'price.output': 'Ausgabe',
  'price.list': 'Listenpreis',
  'price.note': 'pro Million Token, Stand {{date}}',
  'speed.title': 'Geschwindigkeit',
  'speed.on': 'auf {{machine}}',
  'speed.asOf': 'Stand {{date}}',
};

export default de;
