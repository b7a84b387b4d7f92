import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const BIN = process.env.FMOPS_TEST_PYTHON_BIN;

/** Whether the programs are there that `npm test` installs to check projects with. */
export const hasPrograms = BIN !== undefined && existsSync(`${BIN}/pytest`);

const KUSTOMIZE = process.env.FMOPS_TEST_KUSTOMIZE;

/** Whether the environments of projects can be built. */
export const hasKustomize = Boolean(KUSTOMIZE);

/**
 * Builds a folder of Kustomize, as `kubectl kustomize` does.
 *
 * @throws Error with what Kustomize says
 */
export function kustomize(folder: string): string {
  return execFileSync(KUSTOMIZE ?? 'kustomize', ['build', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs one of them in a folder; what it wrote when it failed, else an empty text. */
export function complaintOf(
  program: 'pytest' | 'python' | 'ruff' | 'shellcheck',
  args: readonly string[],
  cwd: string,
): string {
  const { status, stdout, stderr, error } = spawnSync(
    path.join(BIN ?? '', program),
    args,
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    },
  );
  return status === 0 ? '' : `${error ?? ''}${stdout}${stderr}`;
}
