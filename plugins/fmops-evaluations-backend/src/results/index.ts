export { addResultsRoutes } from './routes';
export { startResults, type ResultsContext } from './startResults';
