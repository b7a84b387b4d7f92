export * from './Comparison';
export * from './compareModels';
export * from './export';
export { relativeSpeeds, speedKey } from './speed';
export { cheapestServing } from './serving';
