/**
 * Actions for the scaffolder: check a training run, publish a project to a
 * local Git repository, submit a workload.
 *
 * @packageDocumentation
 */
export { scaffolderModuleFmops as default } from './module';
