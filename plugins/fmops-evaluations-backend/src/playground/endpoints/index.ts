export { AskableEndpoints } from './AskableEndpoints';
export { EndpointCalls } from './EndpointCalls';
export { EndpointDirectory } from './EndpointDirectory';
export { ServedModels } from './ServedModels';
