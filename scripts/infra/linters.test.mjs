// hclfmt, TFLint and Checkov; npm test says where they are
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { INFRA, copyWith } from './copies.mjs';

const {
  FMOPS_TEST_HCLFMT: hclfmt,
  FMOPS_TEST_TFLINT: tflint,
  FMOPS_TEST_CHECKOV: checkov,
} = process.env;

/** What a program prints, whatever its status. */
const output = (program, args, cwd) =>
  new Promise((resolve, reject) => {
    execFile(
      program,
      args,
      { cwd, encoding: 'utf8', maxBuffer: 1e8 },
      (error, stdout, stderr) =>
        error && typeof error.code !== 'number'
          ? reject(error)
          : resolve({ status: error?.code ?? 0, stdout, stderr }),
    );
  });

const folders = root => [
  ...new Set(
    globSync('**/*.tf', { cwd: root }).map(file => path.dirname(file)),
  ),
];

async function lint(root, only = folders(root)) {
  const found = await Promise.all(
    only.map(async folder => {
      const config = `--config=${path.join(root, '.tflint.hcl')}`;
      const { stdout } = await output(
        tflint,
        [config, '--format=json'],
        path.join(root, folder),
      );
      const { issues, errors } = JSON.parse(stdout);
      return [
        ...issues.map(({ rule, message, range }) =>
          [path.join(folder, range.filename), rule.name, message].join(': '),
        ),
        ...errors.map(({ message }) => `${folder}: ${message}`),
      ];
    }),
  );
  return found.flat();
}

async function scan(root) {
  const { stdout } = await output(
    checkov,
    [
      ...['--directory', root, '--framework', 'terraform'],
      ...['--output', 'json', '--quiet', '--skip-download'],
    ],
    root,
  );
  const { results, summary } = JSON.parse(stdout);
  return {
    problems: results.failed_checks.map(
      ({ check_id: id, resource }) => `${id}: ${resource}`,
    ),
    passed: summary.passed,
    parsingErrors: summary.parsing_errors,
  };
}

test('files are laid out as usual', { skip: !hclfmt }, async () => {
  const files = globSync('**/*.{tf,tfvars,hcl}', { cwd: INFRA });
  assert.ok(files.length > 50);
  const { status, stderr } = await output(
    hclfmt,
    ['-check', '-require-no-change', ...files],
    INFRA,
  );
  assert.equal(status, 0, stderr);
});

test('TFLint has nothing to say', { skip: !tflint }, async () => {
  assert.deepEqual(await lint(INFRA), []);
});

test('TFLint finds mistakes', { skip: !tflint }, async t => {
  const problems = await lint(
    copyWith(t, [
      {
        file: 'modules/ecr/variables.tf',
        from: /$/,
        to: '\nvariable "unused" {\n  default = 1\n}\n',
      },
      {
        file: 'modules/network/main.tf',
        from: /^ {2}version = "6.*\n/m,
        to: '',
      },
      {
        file: 'modules/bucket/versions.tf',
        from: /^ {6}version.*\n/m,
        to: '',
      },
    ]),
    ['modules/ecr', 'modules/network', 'modules/bucket'],
  );
  for (const rule of [
    'terraform_unused_declarations',
    'terraform_documented_variables',
    'terraform_typed_variables',
    'terraform_module_version',
    'terraform_required_providers',
  ]) {
    assert.ok(
      problems.some(problem => problem.includes(rule)),
      `${rule} is not among\n${problems.join('\n')}`,
    );
  }
});

test('Checkov has nothing to say', { skip: !checkov }, async () => {
  const { problems, passed, parsingErrors } = await scan(INFRA);
  assert.deepEqual(problems, []);
  assert.equal(parsingErrors, 0);
  assert.ok(passed > 300, `only ${passed} passed`);
});

test('Checkov finds mistakes', { skip: !checkov }, async t => {
  const { problems } = await scan(
    copyWith(t, [
      {
        file: 'modules/postgres/main.tf',
        from: 'storage_encrypted     = true',
        to: 'storage_encrypted     = false',
      },
      {
        file: 'modules/postgres/main.tf',
        from: /from_port +=.*\n.*to_port +=.*\n +referenced.*/,
        to: 'from_port = 22\n  to_port = 22\n  cidr_ipv4 = "0.0.0.0/0"',
      },
      {
        file: 'modules/portal/secrets.tf',
        from: '["kms:Decrypt"]',
        to: '["*"]',
      },
    ]),
  );
  for (const id of ['CKV_AWS_16', 'CKV_AWS_24', 'CKV_AWS_49']) {
    assert.ok(
      problems.some(problem => problem.startsWith(`${id}:`)),
      `${id} is not among\n${problems.join('\n')}`,
    );
  }
});
