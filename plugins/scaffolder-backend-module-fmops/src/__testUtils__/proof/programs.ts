import { spawnSync } from 'node:child_process';

/** Whether a program can be started here. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** Runs a program in a folder; what it wrote when it failed, else an empty text. */
export function complaintOf(
  program: string,
  args: readonly string[],
  cwd: string,
): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  return status === 0 ? '' : `${error ?? ''}${stdout}${stderr}`;
}
