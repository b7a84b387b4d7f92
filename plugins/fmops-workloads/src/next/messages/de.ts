import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'steps.title': 'Von hier aus weiter',
  'steps.again': 'Noch einmal, mit Änderungen',
  'model.offers': 'Mit diesem Modell beginnen',
};

export default de;
