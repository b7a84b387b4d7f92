import {
  DIAGNOSIS_LAYERS,
  type Diagnosis,
  type DiagnosisLayer,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { DiagnosisMessages } from './messages';
import type { en } from './messages/en';

const TITLES = {
  queue: 'layer.queue',
  scheduler: 'layer.scheduler',
  capacity: 'layer.capacity',
  node: 'layer.node',
  image: 'layer.image',
  container: 'layer.container',
  app: 'layer.app',
  endpoint: 'layer.endpoint',
} as const satisfies Record<DiagnosisLayer, keyof typeof en>;

/** Name of a layer, for people; that of a newer backend as it is. */
export function layerTitle(
  t: DiagnosisMessages,
  layer: DiagnosisLayer,
): string {
  return Object.hasOwn(TITLES, layer) ? t(TITLES[layer]) : layer;
}

/** A layer on the way of a workload, and what is known to be wrong there. */
export interface LayerStep {
  layer: DiagnosisLayer;
  /** `holds`: the cause is here; `named`: something else was found here. */
  mark?: 'holds' | 'named';
}

/**
 * The layers that a workload passes, in order. A job has none of endpoints,
 * unless a diagnosis is about it. A symptom holds nothing up. Layers without a mark are not known to be well.
 */
export function layerPath(
  { category }: Pick<Workload, 'category'>,
  diagnoses: readonly Pick<Diagnosis, 'layer' | 'causeNotFound'>[],
): LayerStep[] {
  const [first] = diagnoses;
  const named = new Set(diagnoses.map(({ layer }) => layer));
  return DIAGNOSIS_LAYERS.filter(
    layer =>
      layer !== 'endpoint' || category === 'endpoint' || named.has(layer),
  ).map(layer => {
    if (layer === first?.layer && !first.causeNotFound) {
      return { layer, mark: 'holds' };
    }
    return named.has(layer) ? { layer, mark: 'named' } : { layer };
  });
}
