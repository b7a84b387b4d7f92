import { isError } from '@backstage/errors';
import type {
  FindingCode,
  InspectionFinding,
} from '@fmops/backstage-plugin-fmops-models-common';

const CODES: Readonly<Record<string, FindingCode>> = {
  InputError: 'invalid',
  NotFoundError: 'not-found',
  NotAllowedError: 'no-access',
  PlaceNotAllowedError: 'not-allowed-place',
  ServiceUnavailableError: 'unavailable',
  BodyTooLargeError: 'unreadable',
};

/** A failed lookup as something that somebody is told; undefined for mistakes of the portal. */
export function sourceFinding(
  error: unknown,
  field: string,
): InspectionFinding | undefined {
  const name = isError(error) ? error.name : '';
  const code = Object.hasOwn(CODES, name) ? CODES[name] : undefined;
  return code && isError(error)
    ? { severity: 'error', code, field, message: `${error.message}.` }
    : undefined;
}
