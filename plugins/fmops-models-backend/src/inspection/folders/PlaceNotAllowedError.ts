import { CustomErrorBase } from '@backstage/errors';

/** A place that the configuration does not open. */
export class PlaceNotAllowedError extends CustomErrorBase {
  name = 'PlaceNotAllowedError' as const;
}
