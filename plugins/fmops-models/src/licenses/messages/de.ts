import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'card.title': 'Lizenz',
  'card.read': 'Lizenz lesen',
  'card.summary': 'Eine Zusammenfassung als Lesehilfe; es gilt der Lizenztext.',
  'card.summaryUnverified':
    'Nicht geprüft. Eine Zusammenfassung als Lesehilfe; es gilt der Lizenztext.',
  'access.open': 'Die Dateien lassen sich frei herunterladen.',
  'access.gated':
    'Vor dem Herunterladen der Dateien müssen Bedingungen angenommen werden.',
  'access.proprietary':
    'Nur als gehosteter Dienst angeboten; Gewichte gibt es nicht.',
  'advice.conditional':
    'Lesen Sie die Bedingungen, bevor Sie es in einem Produkt verwenden.',
  'advice.forbidden':
    'Verboten: kommerzielle Nutzung. Wählen Sie für ein Produkt etwas anderes, oder fragen Sie den Herausgeber nach anderen Bedingungen.',
  'advice.unknown':
    'Was nicht angegeben ist, ist nicht erlaubt: Fragen Sie vor der Nutzung.',
  'license.none': 'Keine Lizenz angegeben',
  'reason.commercial': '{{license}} erlaubt kommerzielle Nutzung.',
  'reason.conditional':
    '{{license}} erlaubt kommerzielle Nutzung mit Bedingungen.',
  'reason.researchOnly': '{{license}} erlaubt keine kommerzielle Nutzung.',
  'reason.unknown':
    '{{license}} sagt nicht, ob kommerzielle Nutzung erlaubt ist.',
  'reason.none': 'Es ist keine Lizenz angegeben.',
  'reason.toBeReviewed':
    'Die Bedingungen müssen vor der Nutzung geprüft werden.',
  'chip.label': 'Kommerzielle Nutzung: {{answer}}',
  'chip.yes': 'ja',
  'chip.conditional': 'bedingt',
  'chip.no': 'nein',
  'chip.notStated': 'nicht angegeben',
  'chip.toBeReviewed': 'zu prüfen',
};

export default de;
