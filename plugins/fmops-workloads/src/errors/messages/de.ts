import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'signedOut.title': 'Ihre Sitzung ist beendet',
  'signedOut.description': 'Melden Sie sich erneut an, um fortzufahren.',
  'panel.retry': 'Erneut versuchen',
};

export default de;
