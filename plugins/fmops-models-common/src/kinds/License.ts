import type { CommercialUse } from '../vocabulary';

/**
 * Terms of a model or dataset. A summary to help reading: the licence text decides.
 *
 * @public
 */
export type License = {
  /** Left out when it is not an SPDX licence. */
  spdx?: string;
  /** Hub licence tag or a short id; left out where none is stated; `to-be-reviewed` for derived terms. */
  id?: string;
  name?: string;
  /** Left out when unknown, which is not the same as allowed. */
  commercialUse?: CommercialUse;
  note?: string;
  url?: string;
};
