import path from 'node:path';
import YAML from 'yaml';
import { INFRA } from '../copies.mjs';
import { Module } from '../Module.mjs';
import { evaluate } from './tofu.mjs';

/** Modules that make nothing in AWS. */
const PURE = new Set(['team_queues', 'manifests']);

// What only AWS could tell stands as a word; what is counted stands as it would be
const STAND_INS = [
  [
    /for name, group in aws_placement_group\.cluster : name => group\.name/g,
    'for name in [] : name => name',
  ],
  [
    /for system in aws_fsx_lustre_file_system\.scratch/g,
    'for system in [for fsx in [var.fsx] : { storage_capacity = fsx.capacity_gib, id = "fs-1", dns_name = "fs-1.example", mount_name = "fsx" } if fsx != null]',
  ],
  [
    /for id in aws_efs_file_system\.shared\[\*\]\.id/g,
    'for id in [for wanted in [var.efs] : "fs-2" if wanted]',
  ],
  [/\bmodule\.(?!team_queues|manifests)\w+(\[\d\])?\.port\b/g, '5432'],
  [/\bmodule\.(?!team_queues|manifests)\w+(\[\d\])?\.\w+/g, '"stand-in"'],
  [/\b(data\.)?aws_\w+\.\w+(\[[^\]]+\])?\.\w+/g, '"stand-in"'],
];

/** Of a release, how many there are, and what its chart is given. */
function resource({ labels: [, name], body }) {
  const [, values] = /^ {2}values += (.*(?:\n(?! {2}\w).*)*)/m.exec(body);
  const often = /^ {2}(?:count|for_each) += .*$/m.exec(body)?.[0] ?? '';
  return `resource "terraform_data" "${name}" {\n${often}\n  input = ${values}\n}\n`;
}

/**
 * What the charts of a module are given, without AWS.
 *
 * @param {string} name of a module below `infra/modules`
 * @param {object} variables
 * @returns {Map<string, unknown[]>} values, by the name of the release
 */
export function chartValues(name, variables) {
  const folder = path.join(INFRA, 'modules', name);
  const module = new Module(folder, INFRA);
  const kept = module.blocks.flatMap(({ type, labels, body }) => {
    const head = [type, ...labels.map(label => `"${label}"`)].join(' ');
    const whole = `${head} {\n${body}}\n`;
    if (type === 'variable' || type === 'locals') return [whole];
    if (type === 'resource' && labels[0] === 'helm_release') {
      return [resource({ labels, body })];
    }
    return type === 'module' && PURE.has(labels[0])
      ? [
          whole.replace(
            /source( +)= "(\..*)"/,
            (_, space, source) =>
              `source${space}= "${path.join(folder, source)}"`,
          ),
        ]
      : [];
  });
  const text = STAND_INS.reduce(
    (result, [pattern, standIn]) => result.replace(pattern, standIn),
    kept.join('\n').replaceAll('${path.module}', folder),
  );
  const state = evaluate({
    'main.tf': text,
    'terraform.tfvars.json': JSON.stringify(variables),
  });
  return new Map(
    (state.values?.root_module.resources ?? []).map(item => [
      [item.name, item.index].filter(part => part !== undefined).join(' '),
      item.values.output.map(value => YAML.parse(value)),
    ]),
  );
}

/** Paths of texts that should be numbers or yes and no, as conditions over objects leave them. */
export function numbersInText(value, at = '') {
  if (typeof value === 'string') {
    return /^(true|false|\d+)$/.test(value) ? [`${at}: "${value}"`] : [];
  }
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, item]) =>
        numbersInText(item, `${at}/${key}`),
      )
    : [];
}
