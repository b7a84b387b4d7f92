import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'usd.range': '{{from}} bis {{to}}',
  'soFar.nothing': 'bisher nichts',
  'soFar.going': 'bisher {{usd}}',
  'soFar.ended': 'insgesamt {{usd}}',
  'perHour.going': '{{usd}} pro Stunde',
  'cost.estimated': 'geschätzt {{amounts}}',
  'cost.estimatedInPart':
    'geschätzt {{amounts}}; bisherige Kosten unbekannt: {{why}}',
  'cost.unknown': 'unbekannt',
  'cost.unknownSince': 'unbekannt: {{why}}',
  'unknown.accelerators': 'nennt keine Beschleuniger',
  'unknown.price': 'kein Preis für die Beschleuniger',
  'unknown.times': 'wann Beschleuniger belegt waren, ist nicht bekannt',
  'note.estimate':
    'Geschätzt aus Listenpreisen der Beschleuniger ({{prices}}, {{asOf}}), keine Rechnung.',
  'note.bounds':
    'Wo der Instanztyp nicht bekannt ist: vom billigsten mit solchen Beschleunigern bis zum teuersten.',
  'note.instances': 'Auf {{types}}.',
  'note.capacity':
    'Auf Kapazität der Art {{capacity}}: Der Listenpreis ist der für On-Demand.',
  'note.and': '{{first}} und {{second}}',
};

export default de;
