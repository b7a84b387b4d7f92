import type { InspectionRequest } from '../inspection';
import type { RegistrationSource, RegistrationWay } from './ModelRegistration';

const FIELDS: Record<RegistrationWay, readonly (keyof InspectionRequest)[]> = {
  huggingFace: ['huggingFaceId'],
  files: ['uri'],
  provider: ['provider', 'providerModelId'],
  manual: [],
};

/**
 * What is to be looked up for the way that was chosen; undefined while something
 * is missing. Blank texts count as missing.
 *
 * @public
 */
export function inspectionRequest(
  source: Partial<RegistrationSource> | undefined,
): InspectionRequest | undefined {
  const way = source?.way;
  if (!source || !way || !Object.hasOwn(FIELDS, way)) {
    return undefined;
  }
  const request: InspectionRequest = {};
  for (const field of FIELDS[way]) {
    const value = source[field]?.trim();
    if (!value) {
      return undefined;
    }
    request[field] = value;
  }
  const name = source.name?.trim();
  if (!name && way === 'manual') {
    return undefined;
  }
  return { ...request, ...(name && { name }) };
}
