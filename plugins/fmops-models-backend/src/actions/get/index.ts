export { registerGetModel } from './getModel';
