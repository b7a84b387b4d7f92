import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'page.title': 'Ergebnisse importieren',
  'page.denied': 'Ihr Konto darf keine Auswertungen erfassen',
  'page.askFor':
    'Bitten Sie die Menschen, die in diesem Portal Berechtigungen verwalten, um {{permission}}.',
  'form.preview': 'Vorschau',
  'form.looking': 'Wird geprüft …',
  'files.label': 'Dateien mit Ergebnissen',
  'files.choose': 'Dateien wählen',
  'files.drop':
    'Oder legen Sie sie hier ab: was das Werkzeug geschrieben hat, etwa results.json und samples_*.jsonl.',
  'files.none': 'Wählen Sie mindestens eine Datei.',
  'files.tooLarge':
    'Die Dateien haben zusammen {{size}} MB, und auf einmal können {{max}} MB importiert werden. Lassen Sie Samples weg, oder importieren Sie in Teilen.',
  'model.label': 'Modell',
  'model.none': 'Wählen Sie das Modell, das ausgewertet wurde.',
  'version.label': 'Version',
  'version.help':
    'Versionen werden miteinander verglichen: Geben Sie sie an, wenn Sie sie kennen.',
  'version.unknown': 'Nicht bekannt',
  'format.label': 'Format',
  'format.fromFiles': 'Wird an den Dateien erkannt',
  'dataName.label': 'Daten, falls die Dateien sie nicht nennen',
  'dataName.help': 'Etwa cais/mmlu (test).',
  'dataVersion.label': 'Version der Daten',
  'dataVersion.help': 'Ergebnisse anderer Versionen werden nicht verglichen.',
  'uri.label': 'Adresse, unter der die Ergebnisse veröffentlicht sind',
  'uri.help': 'Freiwillig.',
  'uri.invalid':
    'Geben Sie die ganze Adresse an, beginnend mit https:// oder http://.',
  'preview.label': 'Vorschau',
  'preview.found_one': '{{format}}: {{count}} Auswertung.',
  'preview.found_other': '{{format}}: {{count}} Auswertungen.',
  'preview.foundKnown_one':
    '{{format}}: {{count}} Auswertung, davon {{known}} bereits erfasst.',
  'preview.foundKnown_other':
    '{{format}}: {{count}} Auswertungen, davon {{known}} bereits erfasst.',
  'preview.record_one': '{{count}} Auswertung erfassen',
  'preview.record_other': '{{count}} Auswertungen erfassen',
  'preview.recording': 'Wird erfasst …',
  'problems.title': 'Das zählt nicht:',
  'problems.times': '({{times}}-mal)',
  'problems.more': 'Und {{more}} weitere.',
  'table.label': 'Auswertungen des Imports',
  'table.evaluation': 'Auswertung',
  'table.scores': 'Ergebnisse',
  'table.settings': 'Einstellungen',
  'table.noSettings': 'keine angegeben',
  'table.rows': 'Zeilen',
  'table.state': 'Stand',
  'state.new': 'Neu',
  'state.known': 'Bereits erfasst',
  'state.recorded': 'Erfasst',
  'state.wasKnown': 'War bereits erfasst',
  'imported.nothingNew': 'Alles davon war schon erfasst.',
  'imported.recorded':
    '{{recorded}} erfasst. Wer das Modell lesen darf, darf sie sehen.',
};

export default de;
