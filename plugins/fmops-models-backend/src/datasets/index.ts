export { createDatasets } from './createDatasets';
export { addDatasetRoutes, type DatasetContext } from './datasetRoutes';
export type { Datasets } from './Datasets';
export { datasetRef } from './DatasetRecords';
export type { ConfiguredStore, DatasetStores } from './DatasetStores';
export { readableDatasets } from './readableDatasets';
