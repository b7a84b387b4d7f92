import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The page for those who are no programmers. */
export const fineTuneRouteRef = createRouteRef();
