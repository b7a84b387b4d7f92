import { createEntityPicker } from '../entityPicker/createEntityPicker';
import { endpointFacts } from './endpointFacts';
import { ENDPOINT_TYPE, endpointObjection } from './endpointObjection';
import { EndpointStatus } from './EndpointStatus';

/** Chooses a component of the catalog that serves a model. */
export const EndpointPicker = createEntityPicker({
  kind: 'Component',
  type: ENDPOINT_TYPE,
  label: 'endpoint.label',
  factsOf: endpointFacts,
  objectionTo: endpointObjection,
  Details: EndpointStatus,
});
