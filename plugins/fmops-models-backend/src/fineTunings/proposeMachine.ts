import {
  checkServingPlan,
  checkTrainingPlan,
  SERVING_INSTANCES,
  type FoundationModelSpec,
  type TrainingMethod,
} from '@fmops/backstage-plugin-fmops-models-common';

/** A machine, and how many of its devices are taken. */
export interface Machine {
  instanceType: string;
  gpusPerNode: number;
}

/** What one machine must do. */
export interface MachineNeeds {
  model: FoundationModelSpec;
  method: TrainingMethod;
  r?: number;
  sequenceLength: number;
  batch: number;
  /** Whether the model is served on it, too. */
  serve: boolean;
}

const DEVICES = [1, 2, 4, 8, 16];

/**
 * The cheapest machine on which a model can be tuned and served with room to
 * spare, with as few devices as will do; undefined where there is none, or
 * memory can't be told.
 *
 * @param allowed - the only instance types, where some are named
 */
export function proposeMachine(
  needs: MachineNeeds,
  allowed?: readonly string[],
): Machine | undefined {
  const { model, sequenceLength, serve } = needs;
  const fits = (machine: Machine) => {
    const plan = { ...machine, nodes: 1, model };
    return (
      checkTrainingPlan({ ...needs, ...plan }).verdict === 'fits' &&
      (!serve ||
        checkServingPlan({
          ...plan,
          contextTokens: sequenceLength,
          sequences: 1,
        }).verdict === 'fits')
    );
  };
  return [...SERVING_INSTANCES]
    .filter(({ instanceType }) => allowed?.includes(instanceType) ?? true)
    .sort((a, b) => (a.usdPerHour ?? Infinity) - (b.usdPerHour ?? Infinity))
    .map(({ instanceType, accelerator }) =>
      DEVICES.filter(count => count <= accelerator.count)
        .map(gpusPerNode => ({ instanceType, gpusPerNode }))
        .find(fits),
    )
    .find(machine => machine !== undefined);
}
