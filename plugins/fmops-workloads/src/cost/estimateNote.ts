import {
  INSTANCE_PRICES_AS_OF,
  INSTANCE_PRICES_OF,
} from '@fmops/backstage-plugin-fmops-models-common';

/** What the amounts are, for all who read one. */
export const ESTIMATE_NOTE = `List prices of the accelerators (${INSTANCE_PRICES_OF}, ${INSTANCE_PRICES_AS_OF}), no invoice. The instance type is not known: from the cheapest with such accelerators to the dearest.`;
