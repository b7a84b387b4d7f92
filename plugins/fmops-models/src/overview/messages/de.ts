import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'model.title': 'Modell',
  'model.demo':
    'Demodaten: von einem Lauf auf einem Demo-Cluster erzeugt, daher gibt es keine Gewichte.',
  'model.fineTune': 'Dieses Modell feintunen',
  'dataset.title': 'Datensatz',
  'dataset.fineTune': 'Zum Feintuning verwenden',
  'tuning.denied':
    'Ihr Konto darf lesen, aber kein Feintuning starten. Bitten Sie das Plattformteam, Sie in ein Team aufzunehmen, das Modelle trainiert.',
  'columns.title': 'Spalten',
  'columns.name': 'Spalte',
  'columns.type': 'Typ',
  'samples.title': 'Beispielzeilen',
  'cell.empty': 'leer',
  'cell.less': 'Weniger',
  'cell.more': 'Mehr',
  'cell.lessOf': 'Weniger von {{column}} anzeigen',
  'cell.allOf': '{{column}} ganz anzeigen',
};

export default de;
