import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  locale: 'de',
  'moment.now': 'gerade eben',
  'run.waits': 'wartet {{duration}}',
};

export default de;
