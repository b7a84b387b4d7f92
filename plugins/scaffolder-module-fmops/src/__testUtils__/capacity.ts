import type {
  Capacity,
  PreflightCheck,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** A quota that is never enough. */
export const QUOTA: PreflightCheck = {
  ...{ about: 'quota', name: 'nvidia.com/gpu', state: 'wrong' },
  message: 'The queue gpu can never give 9.',
  fix: 'Ask for fewer.',
};

/** A cluster whose two small machines are in use. */
export const CAPACITY: Capacity = {
  at: '2026-03-01T10:00:00Z',
  complete: true,
  clusters: [
    {
      ...{ name: 'local', missing: [], demand: [], queues: [], waiting: [] },
      instances: [
        {
          ...{ instanceType: 'g6e.xlarge', resource: 'nvidia.com/gpu' },
          nodes: { total: 2, ready: 2, bought: {}, zones: [], efa: false },
          devices: { total: 2, ready: 2 },
          held: { runs: 1, endpoints: 1 },
          waiting: 0,
        },
      ],
    },
  ],
};
