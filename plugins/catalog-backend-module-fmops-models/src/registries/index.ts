export { createRegistryProviders } from './createRegistryProviders';
export { ModelRegistryTypes } from './ModelRegistryTypes';
export { huggingFaceRegistryType } from './huggingFace/HuggingFaceRegistry';
export * from './kubeflow';
export { mlflowRegistryType } from './mlflow/MlflowRegistry';
