export * from './claims';
export {
  annotationsNaming,
  namesWorkloads,
  WORKLOAD_ANNOTATIONS_OF_ENTITIES,
  type NamedWorkload,
} from './joins';
