export { containing, searchable } from './like';
export { noSuchSet, SetStore, type SetFilter, type SetScope } from './SetStore';
export * from './tables';
