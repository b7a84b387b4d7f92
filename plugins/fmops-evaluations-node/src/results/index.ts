export * from './EvaluationFormat';
export * from './extension';
export * from './Problems';
export { asObject, asText, ResultFile } from './ResultFile';
