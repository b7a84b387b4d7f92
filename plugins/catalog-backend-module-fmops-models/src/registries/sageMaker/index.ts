export { SageMakerRegistry } from './SageMakerRegistry';
