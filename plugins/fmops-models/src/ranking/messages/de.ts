import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'section.title': 'Rangfolge',
  'benchmarks.none':
    'Keine zwei dieser Modelle haben ein Ergebnis im selben Benchmark unter denselben Bedingungen, daher zählt die Qualität nicht.',
  'benchmarks.legend': 'Qualität heißt',
  'benchmarks.choice': '{{benchmark}} ({{known}} von {{all}})',
  'workload.in': 'Mio. Token Eingabe',
  'workload.out': 'Mio. Token Ausgabe',
  'workload.note':
    'Die Kosten sind die eines Monats, geschätzt: bei gehosteten Modellen diese Token zum Listenpreis, bei anderen die günstigste passende Instanz, {{hours}} Stunden lang. Ob eine Instanz dafür reicht, ist nicht bekannt.',
};

export default de;
