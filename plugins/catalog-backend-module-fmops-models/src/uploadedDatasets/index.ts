export { createUploadedDatasetProvider } from './createUploadedDatasetProvider';
