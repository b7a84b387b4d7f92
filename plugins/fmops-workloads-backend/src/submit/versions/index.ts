export { VersionChanges } from './VersionChanges';
