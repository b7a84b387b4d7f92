import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const HCLFMT = process.env.FMOPS_TEST_HCLFMT;

/** Whether the program is there that `npm test` builds to read Terraform with. */
export const hasHclfmt = Boolean(HCLFMT);

/** Folders below `root` with Terraform in them. */
export function terraformFolders(root: string): string[] {
  const files = globSync('**/*.tf', { cwd: root });
  return [
    ...new Set(files.map(file => path.join(root, path.dirname(file)))),
  ].sort();
}

/**
 * What is wrong with the Terraform of a folder: what can't be parsed or is not laid
 * out as usual, names that nothing declares, and settings that no variable takes.
 */
export function terraformProblems(folder: string): string[] {
  const files = globSync('*.tf', { cwd: folder }).sort();
  const text = files
    .map(file => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
    .replace(/^\s*#.*$/gm, '');
  return [
    ...formProblems(folder, files),
    ...undeclared(text),
    ...settingProblems(folder, text),
  ];
}

function formProblems(folder: string, files: string[]): string[] {
  const { status, stderr, error } = spawnSync(
    HCLFMT ?? 'hclfmt',
    ['-check', '-require-no-change', ...files],
    { cwd: folder, encoding: 'utf8' },
  );
  return status === 0 ? [] : [`${error ?? ''}${stderr}`];
}

const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, ...names]) => names.join('.'));

function undeclared(text: string): string[] {
  const locals = [...text.matchAll(/^locals \{\n([\s\S]*?)^\}/gm)].map(
    ([, body]) => body,
  );
  const declared = new Set([
    ...all(text, /^variable "(\w+)"/gm).map(name => `var.${name}`),
    ...all(text, /^module "(\w+)"/gm).map(name => `module.${name}`),
    ...all(text, /^data "(\w+)" "(\w+)"/gm).map(name => `data.${name}`),
    ...all(text, /^resource "(\w+)" "(\w+)"/gm),
    ...all(locals.join(''), /^ {2}(\w+) *=/gm).map(name => `local.${name}`),
  ]);
  const used = [
    ...all(text, /\b(var|local|module)\.(\w+)/g),
    ...all(text, /\b(data)\.(\w+)\.(\w+)/g),
    ...all(text, /(?<!data\.)\b(aws_\w+|helm_release)\.(\w+)/g),
  ];
  return [...new Set(used)]
    .filter(name => !declared.has(name))
    .map(name => `nothing declares ${name}`);
}

function settingProblems(folder: string, text: string): string[] {
  const file = path.join(folder, 'terraform.tfvars.json');
  if (!existsSync(file)) {
    return [];
  }
  const given = Object.keys(JSON.parse(readFileSync(file, 'utf8')));
  const variables = new Map(
    [...text.matchAll(/^variable "(\w+)" \{\n([\s\S]*?)^\}/gm)].map(
      ([, name, body]) => [name, /^ {2}default +=/m.test(body)],
    ),
  );
  return [
    ...given
      .filter(name => !variables.has(name))
      .map(name => `no variable takes the setting ${name}`),
    ...[...variables]
      .filter(([name, hasDefault]) => !hasDefault && !given.includes(name))
      .map(([name]) => `the variable ${name} has no value`),
  ];
}
