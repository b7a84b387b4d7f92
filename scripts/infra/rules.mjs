import { readModules } from './Module.mjs';
import { undeclared, wrongCalls } from './names.mjs';
import { unpinnedCharts, unpinnedProviders } from './pins.mjs';
import { hardCoded, openNetworks, wildcards } from './security.mjs';
import { unexplained } from './sentences.mjs';

const RULES = [
  ...[undeclared, wrongCalls, unpinnedCharts, unpinnedProviders],
  ...[wildcards, openNetworks, hardCoded, unexplained],
];

/**
 * What is wrong with the Terraform below a folder, beside what TFLint and Checkov find:
 * they know no Helm charts, and don't look into calls of modules.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function problemsOf(root) {
  const modules = readModules(root);
  return [...modules.values()].flatMap(module =>
    RULES.flatMap(rule => rule(module, modules)),
  );
}
