import { InputError } from '@backstage/errors';
import type { Manifest } from './Manifest';
import { manifestFields, manifestLabels } from './manifestFields';
import { ACCOUNT_FIELDS, POD_RULES } from './podRules';

const RULES = new Map(POD_RULES.map(rule => [rule.field, rule]));
const TOP = new Set(['apiVersion', 'kind', 'metadata', 'spec']);
const METADATA = new Set(['name', 'namespace', 'labels', 'annotations']);
/** Labels by which controllers know what they have made: they would pass a workload off as a part of another. */
const CONTROLLERS_LABELS =
  /^((jobset\.sigs\.k8s\.io|batch\.kubernetes\.io|trainer\.kubeflow\.org)\/|(job-name|controller-uid)$)/;

/** The accounts, other than the default one, that the pods of a manifest act as, with where they are named. */
export function accountsOf(manifest: Manifest): Map<string, string> {
  const accounts = new Map<string, string>();
  for (const { field, path, value } of manifestFields(
    manifest.spec,
    'manifest.spec',
  )) {
    if (ACCOUNT_FIELDS.has(field) && value !== 'default' && value) {
      accounts.set(`${value}`, path);
    }
  }
  return accounts;
}

/**
 * Refuses manifests that reach beyond their namespace, or pass themselves off
 * as the work of a controller.
 *
 * @param at - what it is called in messages
 * @throws InputError naming the field, its path and what is wrong with it
 */
export function guardManifest(manifest: Manifest, at = 'manifest'): void {
  if (manifest.status !== undefined) {
    throw new InputError(`${at}.status is set by the cluster alone`);
  }
  refuseOthers(manifest, at, TOP);
  refuseOthers(manifest.metadata, `${at}.metadata`, METADATA);
  for (const { field, path, value } of manifestFields(
    manifest.spec,
    `${at}.spec`,
  )) {
    const rule = RULES.get(field);
    if (rule && value !== undefined && value !== null && rule.refuses(value)) {
      throw new InputError(
        `${path}: a workload that ${rule.why} is not allowed`,
      );
    }
  }
  for (const { field, path } of manifestLabels(manifest, at)) {
    if (CONTROLLERS_LABELS.test(field)) {
      throw new InputError(`${path} is set by controllers alone`);
    }
  }
}

function refuseOthers(object: object, path: string, allowed: Set<string>) {
  for (const field of Object.keys(object)) {
    if (!allowed.has(field)) {
      throw new InputError(
        `${path}.${field} is not for the author of a manifest to set`,
      );
    }
  }
}
