import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'review.start': 'Antworten begutachten lassen',
  'review.sideBySide':
    'Nebeneinander, ohne die Namen der Modelle. Sie sehen vorher, was weitergegeben wird.',
  'review.scored':
    'Bewertet nach Ihren Kriterien. Sie sehen vorher, was weitergegeben wird.',
  'review.tooLong': 'Diese Antworten sind zu lang, um weitergegeben zu werden.',
  'add.add': 'In einen Katalog aufnehmen',
  'add.addOf': 'In einen Auswertungskatalog aufnehmen: {{title}}',
  'add.added': 'in den Entwurf von {{set}} aufgenommen',
  'dialog.title': 'In einen Auswertungskatalog aufnehmen',
  'dialog.add': 'Aufnehmen',
  'dialog.none':
    'Es gibt keinen Auswertungskatalog, den Sie bearbeiten dürfen.',
  'dialog.make': 'Einen anlegen',
  'dialog.set': 'Auswertungskatalog',
  'dialog.setHint':
    'Das Beispiel kommt in den Entwurf: Modelle werden damit ausgewertet, sobald er veröffentlicht ist.',
  'dialog.expected': 'Die gewünschte Antwort (optional)',
  'dialog.expectedHint':
    'Was das Modell geantwortet hat; Sie können es verbessern. Leeren Sie das Feld, wo keine Antwort die richtige ist.',
  'dialog.label': 'Label (optional)',
  'dialog.labelHint': 'Die richtige Klasse, wo Antworten Klassen sind',
  'dialog.consent':
    'Was gefragt wurde, samt dem System-Prompt und allem, was vorher gesagt wurde, darf für alle aufbewahrt werden, die diesen Katalog lesen dürfen',
  'keep.filtered':
    'Ein Filter hat etwas aus Ihrer Frage entfernt. Sie kann deshalb nicht aufbewahrt werden.',
  'keep.unfinished':
    'Diese Antwort kam nicht zu ihrem Ende. Sie kann deshalb nicht aufbewahrt werden.',
};

export default de;
