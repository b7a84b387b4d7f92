export { BucketStorage } from './BucketStorage';
export type { DatasetStorage, DatasetWriter } from './DatasetStorage';
export { FolderStorage } from './FolderStorage';
