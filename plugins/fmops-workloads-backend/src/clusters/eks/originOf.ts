import {
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import type { EksArn } from './parseArn';

/**
 * Where an entity of a cluster comes from, and whether what it says is believed.
 * Whoever registers an entity writes its ARN, address and role: only what
 * discovery has brought, or what a location that the configuration trusts has,
 * is.
 *
 * @param trusted - locations as in `backstage.io/managed-by-origin-location`
 */
export function originOf(
  { metadata }: Entity,
  arn: EksArn,
  trusted: readonly string[],
): { origin: string; isTrusted: boolean } {
  const origin =
    metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION] ?? 'unknown';
  const discovered = `aws-eks:${arn.accountId}/${arn.region}`;
  return {
    origin,
    isTrusted: origin === discovered || trusted.includes(origin),
  };
}
