import type { InstanceCapacity } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Devices of an instance type by what becomes of them. */
export interface DeviceUse {
  runs: number;
  endpoints: number;
  /** Ready, and held by nothing that is known here; absent where nodes are not known. */
  idle?: number;
  /** On nodes that are not ready; absent where nodes are not known. */
  notReady?: number;
}

/** What becomes of the devices of an instance type. */
export function deviceUse({ held, devices }: InstanceCapacity): DeviceUse {
  const { runs, endpoints } = held;
  return devices
    ? {
        ...{ runs, endpoints },
        // What is held may be on a node that has just ceased to be ready.
        idle: Math.max(0, devices.ready - runs - endpoints),
        notReady: devices.total - devices.ready,
      }
    : { runs, endpoints };
}
