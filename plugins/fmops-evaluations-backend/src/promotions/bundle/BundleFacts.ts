import type { Entity } from '@backstage/catalog-model';
import type {
  FoundationModelSpec,
  ModelDatasetSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { JsonObject } from '@backstage/types';

/** An entity as far as it matters. */
export interface KnownEntity<Spec> {
  ref: string;
  title?: string;
  description?: string;
  annotations: Record<string, string>;
  spec: Spec;
}

/** A container image of an endpoint. */
export interface KnownImage {
  /** As the manifest names it. */
  image: string;
  /** `sha256:` and 64 hex digits; left out where the manifest names only a tag. */
  digest?: string;
}

/** What was known of a promoted version when it was done: kept, and never changed. */
export interface BundleFacts {
  format: 'fmops.dev/promotion-facts/v1';
  collectedAt: string;
  promotion: {
    id: string;
    kind: string;
    version: string;
    stage: string;
    formerVersion: string | null;
    requestedBy: string;
    requestedAt: string;
    reason: string;
    approvedBy: string[];
    evidenceDigest: string;
  };
  model: KnownEntity<FoundationModelSpec>;
  /** What it comes from, the nearest first. */
  bases: KnownEntity<FoundationModelSpec>[];
  datasets: KnownEntity<ModelDatasetSpec>[];
  endpoint: KnownEntity<JsonObject> | null;
  images: KnownImage[];
  revisions: KnownRevision[];
  /** What could not be found out, in sentences. */
  unknown: string[];
}

/** A revision of something that had a part in it. */
export interface KnownRevision {
  /** Such as `weights` or `training project`. */
  of: string;
  /** Address of the repository, or of what has the revision. */
  where: string | null;
  revision: string | null;
}

/** Reduces an entity to what goes into a bundle. */
export function knownEntity<Spec>(
  ref: string,
  { metadata, spec }: Entity,
): KnownEntity<Spec> {
  const { title, description, annotations = {} } = metadata;
  return {
    ...{ ref, annotations },
    ...(title && { title }),
    ...(description && { description }),
    // The caller has looked at its kind.
    spec: spec as Spec,
  };
}
