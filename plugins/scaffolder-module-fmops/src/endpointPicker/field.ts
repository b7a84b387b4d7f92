import { createEntityField } from '../entityPicker/createEntityField';
import { endpointObjection } from './endpointObjection';
import { EndpointPicker } from './EndpointPicker';

/** The form field `FmopsEndpointPicker`. */
export const endpointPickerField = createEntityField(
  'FmopsEndpointPicker',
  EndpointPicker,
  endpointObjection,
);
