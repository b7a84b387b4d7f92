export { createRegistries, type Registries } from './createRegistries';
export { createRegistriesRouter } from './routes/createRegistriesRouter';
export { ModelRegistryTypes } from './ModelRegistryTypes';
export { huggingFaceRegistryType } from './huggingFace/HuggingFaceRegistry';
export * from './aws';
export * from './kubeflow';
export { mlflowRegistryType } from './mlflow/MlflowRegistry';
export * from './modelServer';
