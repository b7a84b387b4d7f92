export { ActionEnds, type CollectedFacts } from './ActionEnds';
export { ActionWorker } from './ActionWorker';
export { applyVersionType, workloadVersions } from './ApplyVersion';
export { mlflowAliasType } from './MlflowAlias';
export { noActionType } from './noAction';
export { overlayPullRequestType, scaffolderTasks } from './OverlayPullRequest';
