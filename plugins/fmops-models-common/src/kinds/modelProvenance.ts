/**
 * A registry that lists a model.
 *
 * @public
 */
export type ModelRegistrySource = {
  /** Of the registry, in the portal's configuration. */
  id: string;
  /** Of the registry, for people. */
  title?: string;
  /** Page of the model in the registry, http or https. */
  url?: string;
};

/**
 * A fact on which registries do not agree. The model shows another value.
 *
 * @public
 */
export type ModelDisagreement = {
  /** Path in the spec, such as `license.id`. */
  field: string;
  /** Id of the registry that says otherwise. */
  registry: string;
  /** What it says. */
  value: string;
};
