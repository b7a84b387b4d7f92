export {
  capacityTypeOf,
  instanceTypeOf,
  readNode,
  type NodeFacts,
} from './NodeFacts';
export { NodeIndex } from './NodeIndex';
export { sharesOf } from './sharesOf';
