// What is measured: for each backend that is started, who looks at it.

/** Changes a second, over all clusters, where nothing else is said. */
const CALM = 5;
const BUSY = 50;

const at = (perSecond, viewers) =>
  viewers.map(count => ({ viewers: count, perSecond }));

/** Tabs are open, and nothing changes. */
const idle = viewers => ({ viewers, perSecond: 0, seconds: 60 });

export const grids = {
  full: [
    {
      objects: 1_000,
      backends: [
        {
          plugin: 'stock',
          clusters: 1,
          megabytes: 1_024,
          rows: at(CALM, [1, 10, 100, 1_000]),
        },
        {
          plugin: 'ours',
          clusters: 1,
          megabytes: 512,
          rows: [...at(CALM, [1, 10, 100, 1_000]), idle(10)],
        },
        {
          plugin: 'stock',
          clusters: 5,
          megabytes: 1_024,
          rows: at(CALM, [10, 100]),
        },
        {
          plugin: 'ours',
          clusters: 5,
          megabytes: 512,
          rows: at(CALM, [10, 1_000]),
        },
      ],
    },
    {
      objects: 2_000,
      backends: [
        {
          plugin: 'ours',
          clusters: 5,
          megabytes: 512,
          rows: at(BUSY, [1_000]),
        },
      ],
    },
    {
      objects: 10_000,
      backends: [
        {
          plugin: 'stock',
          clusters: 1,
          megabytes: 1_024,
          rows: at(CALM, [10]),
        },
        {
          plugin: 'ours',
          clusters: 1,
          megabytes: 512,
          rows: at(BUSY, [10, 1_000]),
        },
        {
          plugin: 'ours',
          clusters: 5,
          megabytes: 1_024,
          rows: at(BUSY, [1_000]),
        },
      ],
    },
  ],
  quick: [
    {
      objects: 1_000,
      backends: [
        {
          plugin: 'stock',
          clusters: 1,
          megabytes: 1_024,
          rows: at(CALM, [10]),
        },
        {
          plugin: 'ours',
          clusters: 1,
          megabytes: 512,
          rows: at(CALM, [10, 100]),
        },
      ],
    },
  ],
};

/** Runs in one cluster whose start is measured. */
export const startUps = { full: [100_000], quick: [] };
