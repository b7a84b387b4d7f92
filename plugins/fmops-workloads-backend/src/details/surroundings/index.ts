export { ServedResources } from './ServedResources';
export { Surroundings } from './Surroundings';
