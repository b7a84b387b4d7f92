import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { INFRA } from '../copies.mjs';
import { Module } from '../Module.mjs';

const TOFU = process.env.FMOPS_TEST_TOFU;

/** Names of the examples, such as minimal-demo. */
export const EXAMPLES = globSync('*.tfvars', {
  cwd: path.join(INFRA, 'platform/examples'),
}).map(file => path.basename(file, '.tfvars'));

// What of the root needs no provider: the objects of node pools and of teams' queues
const OBJECTS = `
module "node_pools" {
  source = "${INFRA}/modules/accelerators/manifests"

  cluster_name     = var.name
  node_role_name   = "KarpenterNodeRole-\${var.name}"
  node_pools       = var.node_pools
  placement_groups = { for name, pool in var.node_pools : name => "\${var.name}-\${name}" if pool.placement_group }
  tags             = var.tags
}

module "queues" {
  source = "${INFRA}/modules/team-queues"

  node_pools = { for name, pool in var.node_pools : name => pool.accelerator }
  teams      = var.teams
}

output "objects" {
  value = merge(module.node_pools.objects, module.queues.objects)
}
`;

/**
 * Runs OpenTofu in a folder.
 *
 * @throws an Error with what it has printed, when it refuses
 */
export function tofu(folder, ...args) {
  return execFileSync(TOFU, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, TF_CLI_CONFIG_FILE: os.devNull },
  });
}

function inFolder(files, work) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tofu-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(path.join(folder, name), text);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const apply = (folder, ...args) => {
  tofu(folder, 'init', '-input=false', '-no-color');
  tofu(folder, 'apply', '-auto-approve', '-input=false', '-no-color', ...args);
};

/** The state after files were applied that need no provider. */
export function evaluate(files) {
  return inFolder(files, folder => {
    apply(folder);
    return JSON.parse(tofu(folder, 'show', '-json'));
  });
}

/** The Kubernetes objects of an example, by name. */
export function render(example) {
  return inFolder({ 'main.tf': OBJECTS }, folder => {
    copyFileSync(
      path.join(INFRA, 'platform/variables.tf'),
      path.join(folder, 'variables.tf'),
    );
    apply(
      folder,
      `-var-file=${path.join(INFRA, `platform/examples/${example}.tfvars`)}`,
    );
    return JSON.parse(tofu(folder, 'output', '-json', 'objects'));
  });
}

/** Which accounts use the bucket of models, by what is said of teams and of accounts. */
export function modelUsers(settings) {
  const platform = path.join(INFRA, 'platform');
  const variables = new Module(platform, INFRA)
    .of('variable')
    .filter(({ labels: [name] }) =>
      ['teams', 'operators', 'model_users'].includes(name),
    )
    .map(({ labels: [name], body }) => `variable "${name}" {\n${body}}\n`);
  const { values } = evaluate({
    'variables.tf': variables.join('\n'),
    'users.tf': readFileSync(path.join(platform, 'model-users.tf'), 'utf8'),
    'outputs.tf': 'output "users" {\n  value = local.model_users\n}\n',
    'terraform.tfvars.json': JSON.stringify(settings),
  });
  return values.outputs.users.value;
}

/**
 * Gives variables of a module values, and reads what it says against them.
 *
 * @param {string} module below `infra`
 * @param {object} values by variable; all that their checks name
 * @returns {string} in one line; empty when the values are taken
 */
export function refusalOf(module, values) {
  const variables = new Module(path.join(INFRA, module), INFRA)
    .of('variable')
    .filter(({ labels: [name] }) => Object.hasOwn(values, name))
    .map(({ labels: [name], body }) => `variable "${name}" {\n${body}}\n`);
  return inFolder(
    {
      'variables.tf': variables.join('\n'),
      'terraform.tfvars.json': JSON.stringify(values),
    },
    folder => {
      try {
        apply(folder);
        return '';
      } catch (error) {
        return error.stderr.replace(/[│╷╵\s]+/g, ' ');
      }
    },
  );
}
