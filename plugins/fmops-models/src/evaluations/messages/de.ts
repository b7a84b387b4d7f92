import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'card.title': 'Veröffentlichte Ergebnisse',
  'card.howToRead':
    'Prozent, sofern die Metrik nichts anderes sagt. Vergleichen Sie Werte nur, wo Metrik, Shots, Einstellung und Quelle übereinstimmen.',
  'card.howToReadUnverified':
    'Nicht geprüft. Prozent, sofern die Metrik nichts anderes sagt. Vergleichen Sie Werte nur, wo Metrik, Shots, Einstellung und Quelle übereinstimmen.',
  'card.nothing':
    'Es sind keine Ergebnisse veröffentlicht, oder in keiner Quelle waren welche zu finden.',
  'table.label': 'Ergebnisse der Auswertung',
  'table.benchmark': 'Benchmark',
  'table.value': 'Wert',
  'table.conditions': 'Bedingungen',
  'table.source': 'Quelle',
  'result.shots': '{{shots}}-Shot',
  'result.shotsUnknown': 'Shots nicht veröffentlicht',
  'result.noSource': 'keine Quelle',
  'result.notStated': 'nicht angegeben',
  'reporter.provider': 'vom Anbieter',
  'reporter.thirdParty': 'von Dritten',
  'reporter.portal': 'von diesem Portal',
  'evidence.primary': 'in der Quelle gelesen',
  'evidence.copy': 'in einer Sammlung gelesen, die sie zitiert',
};

export default de;
