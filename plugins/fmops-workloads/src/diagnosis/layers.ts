import {
  DIAGNOSIS_LAYERS,
  type Diagnosis,
  type DiagnosisLayer,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Names of the layers, for people. */
export const LAYER_TITLES: Record<DiagnosisLayer, string> = {
  queue: 'Queue',
  scheduler: 'Scheduler',
  capacity: 'Capacity',
  node: 'Node',
  image: 'Image',
  container: 'Container',
  app: 'Application',
  endpoint: 'Endpoint',
};

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
