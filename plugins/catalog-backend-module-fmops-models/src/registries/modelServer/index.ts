export { modelServerRegistryType } from './ModelServerRegistry';
