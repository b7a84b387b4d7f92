import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'card.title': 'Speicher zum Betreiben',
  'card.estimated': 'geschätzt',
  'card.formula':
    'Je Gerät: Gewichte × 1,02 ÷ Geräte + Zuschlag (2,3 GiB + 5 % der Gewichte) + Key-Value-Cache einer Sequenz ÷ Geräte. int4 zählt 0,55 Byte je Parameter, der Cache bleibt bei 16 Bit. Eine Instanz passt, wenn 85 % von 90 % ihres Gerätespeichers reichen.',
  'card.assumptions':
    'Jeweils eine Sequenz der angegebenen Länge, mit der günstigsten NVIDIA-Instanz, auf die es passt, ohne knapp zu sein.',
  'card.prices':
    'Preise: {{list}}, Stand {{date}}; ein Monat sind {{hours}} Stunden der ganzen Instanz. Nicht auf dieser Liste: Preis unbekannt, was nicht kostenlos heißt.',
  'card.unknown':
    'Nicht geschätzt: Größe oder Aufbau dieses Modells ist nicht veröffentlicht.',
  'table.label': 'Speicher nach Genauigkeit und Kontext',
  'table.precision': 'Genauigkeit',
  'table.tokens': '{{tokens}} Token',
  'table.noInstance': 'keine einzelne Instanz',
  'table.perHour': '{{price}} pro Stunde',
  'precision.int8': 'int8 oder fp8',
  'fields.label': 'Was betrieben werden soll',
  'fields.context': 'Kontext',
  'fields.sequences': 'Gleichzeitige Sequenzen',
  'instances.title': 'Instanzen, die günstigsten zuerst',
  'instances.label': 'Instanzen, auf die es passt',
  'instances.none':
    'Es passt auf keine einzelne Instanz mit Platz übrig. Mehrere Instanzen zusammen werden hier nicht geschätzt.',
  'instances.showFewer': 'Weniger anzeigen',
  'instances.showAll': 'Alle {{instances}} anzeigen',
  'instances.instance': 'Instanz',
  'instances.accelerators': 'Beschleuniger',
  'instances.memoryLeft': 'Freier Speicher',
  'instances.hour': 'Pro Stunde',
  'instances.month': 'Pro Monat',
  'instances.priceUnknown': 'Preis unbekannt',
  'instances.tight':
    'Knapp: {{instance}} für {{price}} pro Stunde lässt {{left}} frei.',
  'instances.tooSmall':
    'Am nächsten, aber zu klein: {{instance}} fehlen {{missing}}.',
  'devices.some': '{{used}} von {{all}} × {{device}}',
  'devices.gpus': '1 × {{instance}} ({{used}} GPUs)',
  'devices.someGpus': '1 × {{instance}} ({{used}} von {{all}} GPUs)',
};

export default de;
