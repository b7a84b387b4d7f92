export { awsRegistryTypes } from './awsRegistryTypes';
