import { InputError } from '@backstage/errors';
import type { ArtifactFile, ArtifactFolder } from '../folders/ArtifactFolder';

const MOST_BYTES = 1_000_000;

/**
 * Reads a small text file of a folder.
 *
 * @throws InputError when it is too large
 */
export async function readText(
  folder: ArtifactFolder,
  file: ArtifactFile,
  signal: AbortSignal,
  mostBytes = MOST_BYTES,
): Promise<string> {
  if (file.size > mostBytes) {
    throw new InputError(
      `${file.name} has ${file.size} bytes; at most ${mostBytes} are read`,
    );
  }
  const bytes = await folder.read(file, 0, file.size, signal);
  return Buffer.from(bytes).toString('utf8');
}

/**
 * Reads a file with JSON of a folder.
 *
 * @throws InputError when it is too large or no JSON
 */
export async function readJson(
  folder: ArtifactFolder,
  file: ArtifactFile,
  signal: AbortSignal,
  mostBytes = MOST_BYTES,
): Promise<unknown> {
  const text = await readText(folder, file, signal, mostBytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`${file.name} is no JSON`);
  }
}
