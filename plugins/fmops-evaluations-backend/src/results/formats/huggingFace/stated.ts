import { asText } from '@fmops/backstage-plugin-fmops-evaluations-node';

/** An address that a file states, where it may be followed. */
export function webAddress(value: unknown): { uri?: string } {
  const uri = asText(value);
  return uri && /^https?:\/\/\S+$/.test(uri) ? { uri } : {};
}

/** A time that a file states; YAML makes a Date of some. */
export function timeOf(value: unknown): { evaluatedAt?: string } {
  const time =
    value instanceof Date ? value.getTime() : Date.parse(asText(value) ?? '');
  return Number.isNaN(time)
    ? {}
    : { evaluatedAt: new Date(time).toISOString() };
}
