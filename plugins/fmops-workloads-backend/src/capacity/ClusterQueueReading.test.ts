import { ClusterQueueReading } from './ClusterQueueReading';

const flavors = [
  {
    name: 'on-demand',
    resources: [
      { name: 'cpu', nominalQuota: '64500m' },
      { name: 'nvidia.com/gpu', nominalQuota: 16, borrowingLimit: '8' },
    ],
  },
  { name: 'spot', resources: [{ name: 'nvidia.com/gpu', nominalQuota: '4' }] },
];
const status = {
  pendingWorkloads: 3,
  flavorsReservation: [
    {
      name: 'on-demand',
      resources: [
        { name: 'cpu', total: '32', borrowed: '0' },
        { name: 'nvidia.com/gpu', total: '18', borrowed: '2' },
      ],
    },
  ],
};

it.each(['cohort', 'cohortName'])('reads quotas and their use (%s)', field => {
  const { facts } = new ClusterQueueReading({
    metadata: { name: 'research' },
    spec: { [field]: 'all', resourceGroups: [{ flavors }] },
    status,
  });
  const gpu = { resource: 'nvidia.com/gpu' };
  expect(facts).toEqual({
    ...{ name: 'research', cohort: 'all', pendingInKueue: 3 },
    inactive: undefined,
    quotas: [
      {
        ...{ flavor: 'on-demand', resource: 'cpu', nominal: 64.5 },
        ...{ used: 32, borrowed: 0, borrowingLimit: undefined },
      },
      {
        ...{ flavor: 'on-demand', ...gpu, nominal: 16 },
        ...{ used: 18, borrowed: 2, borrowingLimit: 8 },
      },
      {
        ...{ flavor: 'spot', ...gpu, nominal: 4 },
        ...{ used: 0, borrowed: 0, borrowingLimit: undefined },
      },
    ],
  });
});

it('says why a queue admits nothing', () => {
  const conditions = [
    {
      ...{ type: 'Active', status: 'False', reason: 'FlavorNotFound' },
      message: "Can't admit new workloads: references missing ResourceFlavor",
    },
  ];
  expect(
    new ClusterQueueReading({ status: { conditions } }).inactive,
  ).toContain('missing ResourceFlavor');
});

it.each([
  {},
  { spec: 'none', status: 7 },
  { spec: { resourceGroups: [null, { flavors: [{ resources: [{}] }] }] } },
])('makes do with %j', object => {
  expect(new ClusterQueueReading(object).quotas).toEqual([]);
});
