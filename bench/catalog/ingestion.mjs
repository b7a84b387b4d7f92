const POLL_MS = 1000;

/** A model counts as ingested when lists can sort it, the last step of all. */
const READABLE = {
  filter: { kind: 'FoundationModel' },
  orderFields: {
    field: 'metadata.annotations.fmops.dev/sort-title-asc',
    order: 'asc',
  },
  fields: ['metadata.name'],
  limit: 1,
};

/** Waits until all models are in lists. */
export async function waitForModels(catalog, count) {
  for (;;) {
    const { totalItems } = await catalog.queryEntities(READABLE);
    if (totalItems === count) return;
    process.stderr.write(`\r${totalItems} of ${count} models are readable `);
    await new Promise(resolve => setTimeout(resolve, POLL_MS));
  }
}
