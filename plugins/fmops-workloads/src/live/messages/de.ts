import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'connecting.label': 'Verbindet',
  'connecting.explanation': 'Die Live-Verbindung wird geöffnet.',
  'live.label': 'Live',
  'live.explanation': 'Änderungen erscheinen von selbst.',
  'shared.label': 'Alle paar Sekunden',
  'shared.explanation':
    'Es sind so viele Seiten des Portals offen, dass sie sich die Verbindungen dieses Browsers teilen.',
  'reconnecting.label': 'Verbindet erneut',
  'reconnecting.explanation':
    'Die Verbindung ist abgerissen und wird wieder geöffnet.',
  'paused.label': 'Pausiert',
  'paused.explanation':
    'Solange die Seite im Hintergrund ist, wird sie nicht aktualisiert.',
  'ended.label': 'Nicht live',
  'ended.explanation':
    'Die Verbindung ist beendet. Klicken Sie, um sie wieder zu öffnen.',
};

export default de;
