import type {
  AcceleratorInstance,
  MemoryVerdict,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { infer as Infer } from 'zod/v3';
import type { Zod } from '../zod';

/** A model on an instance type; memory in GiB per device. */
export interface Placement {
  instance: AcceleratorInstance;
  verdict: MemoryVerdict;
  /** Devices that it takes of each instance. */
  devices: number;
  needGiB: number;
  /** What a device has for it. */
  budgetGiB: number;
  /** Of all instances together. */
  usdPerHour?: number;
  parts: Readonly<Record<string, number>>;
}

/** A {@link Placement} in answers. */
export function placementSchema(z: Zod) {
  return z.object({
    instanceType: z.string(),
    verdict: z.enum(['fits', 'tight', 'does-not-fit']),
    accelerators: z.string(),
    devicesUsed: z.number(),
    needGiBPerDevice: z.number(),
    hasGiBPerDevice: z.number(),
    missingGiBPerDevice: z.number().optional(),
    usdPerHour: z.number().optional(),
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A placement as {@link placementSchema} has it. */
export function placementAnswer(
  placement: Placement,
): Infer<ReturnType<typeof placementSchema>> {
  const { instance, verdict, needGiB, budgetGiB } = placement;
  const { count, name } = instance.accelerator;
  return {
    instanceType: instance.instanceType,
    verdict,
    accelerators: `${count} × ${name.toLocaleUpperCase('en-US')}`,
    devicesUsed: placement.devices,
    needGiBPerDevice: round(needGiB),
    hasGiBPerDevice: round(budgetGiB),
    missingGiBPerDevice:
      verdict === 'does-not-fit'
        ? Math.max(0.1, round(needGiB - budgetGiB))
        : undefined,
    usdPerHour: placement.usdPerHour,
  };
}

/** The parts of the need, in GiB per device. */
export function partsAnswer({ parts }: Placement): Record<string, number> {
  return Object.fromEntries(
    Object.entries(parts).map(([part, gib]) => [part, round(gib)]),
  );
}
