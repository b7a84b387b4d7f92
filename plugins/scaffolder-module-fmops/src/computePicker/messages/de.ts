import type { en } from './en';

const de: Record<keyof typeof en, string> = {
  'field.title': 'Maschinen',
  'field.nodes': 'Knoten',
  'field.gpus': 'GPUs',
  'field.gpusPerNode': 'GPUs je Knoten',
  'field.range': 'Von 1 bis {{max}}',
  'instance.label': 'Instanztyp',
  'instance.choose': 'Wählen Sie einen Instanztyp',
  'instance.facts': '{{devices}} × {{name}}, je {{memory}} GiB',
  'instance.tooFewDevices':
    '{{instanceType}} hat {{devices}} GPUs; verlangen Sie 1 bis {{devices}} je Knoten',
  'estimate.loading': 'Speicher wird geschätzt …',
  'estimate.missing':
    'Wählen Sie ein Modell und einen Instanztyp, um zu sehen, ob es passt.',
  'estimate.perGpu':
    'Schätzung: braucht {{needed}} GiB von {{available}} GiB je GPU – {{verdict}}',
  'estimate.memory': 'Schätzung: Speicher – {{verdict}}',
  'estimate.spread': 'Verteilung: {{spread}}',
  'estimate.price':
    'Etwa {{price}} pro Stunde (Listenpreis in us-east-1 vom {{date}})',
  'verdict.fits': 'passt',
  'verdict.tight': 'knapp',
  'verdict.doesNotFit': 'passt nicht',
  'verdict.unknown': 'lässt sich nicht sagen',
  'sum.summary': 'Wie es sich zusammensetzt, je GPU',
  'sum.together': 'Zusammen',
  'sum.weights': 'Gewichte',
  'sum.kvCache': 'KV-Cache der Anfragen',
  'sum.server': 'Server und CUDA-Graphen',
  'sum.model': 'Modell',
  'sum.adapter': 'Adapter mit Gradienten',
  'sum.frozen': 'Kopien, die unverändert bleiben',
  'sum.activations': 'Aktivierungen',
  'sum.logits': 'Logits',
  'sum.communication': 'Kommunikation',
  'sum.framework': 'CUDA und Framework',
  'spread.tensor': 'Tensor-parallel {{devices}}',
  'spread.pipeline': 'Pipeline-parallel {{nodes}}',
  'spread.efa_one': 'EFA, {{count}} Schnittstelle je Knoten',
  'spread.efa_other': 'EFA, {{count}} Schnittstellen je Knoten',
  'spread.noEfa': 'kein EFA: die Knoten sprechen über das gewöhnliche Netz',
  'proposals.label': 'Die günstigsten, die passen',
  'proposals.title': 'Die günstigsten, die passen:',
  'proposals.price': '{{price}} pro Stunde',
  'proposals.priceUnknown': 'Preis unbekannt',
  'capacity.noNode':
    'Der Cluster {{cluster}} hat gerade keinen Knoten vom Typ {{instanceType}}. Der Lauf startet, sobald einer erstellt ist, falls der Cluster Knoten dieses Typs erstellt.',
  'capacity.tooFew':
    '{{free}} von {{ready}} GPUs auf Knoten vom Typ {{instanceType}} sind gerade frei, verlangt sind {{asked}}: Der Lauf wartet, bis mehr frei sind.',
};

export default de;
