/**
 * Amazon EKS clusters in the Backstage catalog.
 *
 * @packageDocumentation
 */
export { catalogModuleFmopsEks as default } from './module';
