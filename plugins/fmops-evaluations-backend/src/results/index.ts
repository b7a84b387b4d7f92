export { AddedFormats } from './formats/AddedFormats';
export { addResultsRoutes } from './routes';
export { startResults, type ResultsContext } from './startResults';
