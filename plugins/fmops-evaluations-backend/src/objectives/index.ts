export { addObjectiveRoutes } from './routes';
export { startObjectives, type ObjectivesContext } from './startObjectives';
