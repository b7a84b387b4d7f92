export { EndpointConnections } from './EndpointConnections';
export { Grants } from './Grants';
export { Invocations, type InvocationAnswer } from './Invocations';
