import type { FoundationModelSpec } from '@fmops/backstage-plugin-fmops-models-common';

/**
 * A model as a registry knows it. What the registry does not say is left out:
 * defaults come from configuration, and are marked as not read in a source.
 *
 * @public
 */
export interface RegistryModel {
  /** Unique in the registry, such as `owner/name`. The entity is named after it. */
  name: string;
  title?: string;
  /** Plain text. */
  description?: string;
  tags?: string[];
  /** Page of the model, http or https. */
  url?: string;
  annotations?: Record<string, string>;
  spec: Partial<Omit<FoundationModelSpec, 'owner' | 'system'>>;
}
