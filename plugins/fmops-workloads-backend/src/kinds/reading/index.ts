export * from './accelerators';
export * from './acts';
export { BaseReading } from './BaseReading';
export { falseCondition, trueCondition } from './conditions';
export * from './podSelector';
export { servedModel, SOURCE_FLAGS } from './servedModel';
export { serviceUrl } from './serviceUrl';
export { sum } from './sum';
export { queueOf, suspendedState } from './suspension';
