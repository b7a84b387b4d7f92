export * from './annotations';
export * from './fillForm';
export * from './formAgain';
export { nextName } from './nextName';
export * from './nextStages';
export * from './templateFields';
export * from './offersFrom';
