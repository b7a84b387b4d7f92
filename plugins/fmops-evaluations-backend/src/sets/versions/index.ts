export { SetDiffs } from './SetDiffs';
export { SetVersions } from './SetVersions';
