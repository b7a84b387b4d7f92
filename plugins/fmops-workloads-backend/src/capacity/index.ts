export { CapacityReader } from './CapacityReader';
