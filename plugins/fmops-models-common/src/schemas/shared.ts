import { ACCESS_LEVELS, COMMERCIAL_USES } from '../vocabulary';
import {
  entityRef,
  flag,
  listOf,
  oneOf,
  record,
  text,
  webAddress,
} from './fragments';

const license = record({
  spdx: text,
  id: text,
  name: text,
  commercialUse: oneOf(COMMERCIAL_USES),
  note: text,
  url: webAddress,
});

/** Fields that models and datasets share. */
export const sharedProperties = {
  owner: entityRef,
  lifecycle: text,
  system: entityRef,
  dependsOn: listOf(entityRef),
  provider: text,
  access: oneOf(ACCESS_LEVELS),
  license,
  verified: flag,
  unverifiedFields: listOf(text),
  sources: listOf(webAddress),
};

/** Shared fields that every entity must have. */
export const sharedRequired = [
  'type',
  'owner',
  'lifecycle',
  'provider',
  'access',
  'license',
] as const;
