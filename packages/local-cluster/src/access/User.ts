/** What one rule allows. */
export interface AccessRule {
  verbs: readonly string[];
  /** Qualified plurals such as `jobs.batch`; absent for all. */
  resources?: readonly string[];
  /** Qualified plurals that the rule leaves out. */
  except?: readonly string[];
  /** Namespaces where the rule holds; absent for all, and for what has none. */
  namespaces?: readonly string[];
}

/** Someone whom the API knows by a bearer token. */
export interface User {
  name: string;
  rules: readonly AccessRule[];
}

/** What a request wants to do. */
export interface AccessAttributes {
  verb: string;
  /** Group of the resource, empty for the core group. */
  group: string;
  plural: string;
  subresource?: string;
  namespace?: string;
  name?: string;
}
