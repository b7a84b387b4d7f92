import { closedPods, closedServers, untaggedSessions } from './clusters.mjs';
import { readModules } from './Module.mjs';
import { undeclared, wrongCalls } from './names.mjs';
import { unpinnedCharts, unpinnedProviders } from './pins.mjs';
import {
  hardCoded,
  openNetworks,
  storedSecrets,
  wildcards,
} from './security.mjs';
import { unexplained } from './sentences.mjs';

/** Rules for Terraform that is handed out, too. */
export const CLUSTER_RULES = [untaggedSessions, closedPods, closedServers];

const RULES = [
  ...[undeclared, wrongCalls, unpinnedCharts, unpinnedProviders],
  ...[wildcards, openNetworks, hardCoded, storedSecrets, unexplained],
  ...CLUSTER_RULES,
];

/**
 * What is wrong with the Terraform below a folder, beside what TFLint and Checkov find:
 * they know no Helm charts, and don't look into calls of modules.
 *
 * @param {string} root
 * @param {Function[]} rules
 * @returns {string[]}
 */
export function problemsOf(root, rules = RULES) {
  const modules = readModules(root);
  return [...modules.values()].flatMap(module =>
    rules.flatMap(rule => rule(module, modules)),
  );
}
