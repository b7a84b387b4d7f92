import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'panel.title': 'Log',
  'panel.forbidden':
    'Sie dürfen keine Logs lesen: Dazu braucht es die Berechtigung {{permission}}. Fragen Sie, wer in diesem Portal die Berechtigungen verwaltet.',
  'panel.gone': 'Die Pods gibt es nicht mehr und mit ihnen ihre Logs.',
  'panel.begins': 'Das Log beginnt, wenn der erste Pod startet.',
  'picked.begins': 'Das Log beginnt, wenn ein Container der Pods startet.',
  'picked.notStarted':
    '{{container}} ist noch nicht gestartet. Sobald es so weit ist, beginnt hier das Log.',
  'picked.notStartedReason':
    '{{container}} ist noch nicht gestartet ({{reason}}). Sobald es so weit ist, beginnt hier das Log.',
  'picker.label': 'Pod und Container ({{number}})',
  'picker.failing': 'Fehlerhaft',
  'picker.init': 'vor den anderen',
  'picker.notStarted': 'nicht gestartet',
  'previous.label': 'Voriger Lauf',
  'previous.ended': 'beendet {{time}}',
  'kept.about':
    'Die Pods gibt es nicht mehr. Dies sind die letzten Zeilen von {{log}}, aufbewahrt {{time}}.',
  'kept.truncated': 'Davor gab es weitere Zeilen.',
  'kept.broken':
    'Die aufbewahrten Zeilen können nicht gelesen werden. {{problem}}',
  'kept.retry': 'Erneut versuchen',
  'beginning.dropped':
    'Die ersten {{number, number}} Zeilen sind hier nicht mehr vorhanden; der Download enthält sie.',
  'beginning.notRead': 'Was davor kam, ist noch nicht gelesen.',
  'beginning.readAll': 'Alles lesen',
  'toolbar.label': 'Log',
  'toolbar.onlyMatches': 'Nur Treffer',
  'toolbar.follow': 'Folgen',
  'toolbar.wrap': 'Umbrechen',
  'toolbar.times': 'Zeiten',
  'toolbar.first': 'Zur ersten Zeile',
  'toolbar.last': 'Zur letzten Zeile',
  'search.placeholder': 'Suchen',
  'search.label': 'Im Log suchen',
  'search.previous': 'Voriger Treffer',
  'search.next': 'Nächster Treffer',
  'search.lines_one': '{{count, number}} Zeile',
  'search.lines_other': '{{count, number}} Zeilen',
  'search.at': '{{at, number}} von {{lines, number}}',
  'search.none': 'Keine gelesene Zeile enthält „{{query}}“.',
  'lines.label': 'Log',
  'lines.choose': 'Zeile {{number}} auswählen',
  'chosen.line': 'Zeile {{number}}',
  'chosen.lines': 'Zeilen {{from}} bis {{to}}',
  'chosen.copyText': 'Text kopieren',
  'chosen.copyLink': 'Link kopieren',
  'chosen.clear': 'Auswahl aufheben',
  'chosen.copied': 'Kopiert',
  'chosen.notCopied': 'Der Browser lässt das Kopieren nicht zu',
  'download.start': 'Herunterladen',
  'download.cancel': 'Abbrechen',
  'download.failed': 'Nicht heruntergeladen: {{problem}}',
  'problem.forbidden': 'Sie dürfen dieses Log nicht lesen.',
  'problem.signedOut':
    'Ihre Sitzung ist beendet. Melden Sie sich erneut an, um das Log zu lesen.',
  'problem.notFound':
    'Den Pod gibt es nicht mehr und mit ihm den Rest seines Logs.',
  'problem.noPrevious': 'Der Cluster hat kein Log eines vorigen Laufs.',
  'problem.broken': 'Das Log kann zurzeit nicht gelesen werden.',
  'problem.retry': 'Erneut versuchen',
  'notice.opening': 'Das Log wird geöffnet …',
  'notice.openingAgain': 'Das Log wird erneut geöffnet …',
  'notice.nothingYet': 'Der Container hat noch nichts geschrieben.',
  'notice.shared':
    'Wird alle paar Sekunden aktualisiert, weil viele Seiten offen sind.',
  'notice.reconnecting':
    'Die Verbindung ist abgerissen und wird wieder geöffnet.',
  'notice.paused': 'Pausiert, solange die Seite im Hintergrund ist.',
  'notice.nothing': 'Der Container hat nichts geschrieben.',
  'notice.ended': 'Der Container ist beendet; hier endet sein Log.',
};

export default de;
