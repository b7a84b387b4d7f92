export { readManifest } from './readManifest';
