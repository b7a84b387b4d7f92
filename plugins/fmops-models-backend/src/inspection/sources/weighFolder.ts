import { InputError } from '@backstage/errors';
import {
  parseIndex,
  readHeader,
  WeightCount,
} from '@fmops/backstage-plugin-fmops-models-node';
import type { ArtifactFile, ArtifactFolder } from '../folders/ArtifactFolder';
import { readJson } from './smallFiles';

const AT_ONCE = 8;
const INDEX_MAX_BYTES = 25_000_000;

const WEIGHTS = /\.safetensors$/;
const INDEX = /\.safetensors\.index\.json$/;

/** The files that together are the weights; of several formats in one folder the usual one. */
async function weightFiles(
  folder: ArtifactFolder,
  files: ArtifactFile[],
  signal: AbortSignal,
): Promise<ArtifactFile[]> {
  const index = files.find(({ name }) => INDEX.test(name));
  if (!index) {
    const all = files.filter(({ name }) => WEIGHTS.test(name));
    const whole = all.find(({ name }) =>
      /^(model|adapter_model)\.safetensors$/.test(name),
    );
    return whole ? [whole] : all;
  }
  const names = parseIndex(
    await readJson(folder, index, signal, INDEX_MAX_BYTES),
  );
  return names.map(name => {
    const file = files.find(item => item.name === name);
    if (!file) {
      throw new InputError(`${index.name} names ${name}, which is not there`);
    }
    return file;
  });
}

/**
 * Counts the weights in a folder by the headers of its safetensors files;
 * undefined when it has none.
 *
 * @throws InputError that names the file which is broken
 */
export async function weighFolder(
  folder: ArtifactFolder,
  files: ArtifactFile[],
  signal: AbortSignal,
): Promise<WeightCount | undefined> {
  const waiting = await weightFiles(folder, files, signal);
  if (waiting.length === 0) {
    return undefined;
  }
  const count = new WeightCount();
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      count.add(await headerOf(folder, file, signal));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    // After a broken file, the others are of no use
    waiting.length = 0;
  }
  return count;
}

async function headerOf(
  folder: ArtifactFolder,
  file: ArtifactFile,
  signal: AbortSignal,
) {
  try {
    return await readHeader({
      size: file.size,
      read: (start, length) => folder.read(file, start, length, signal),
    });
  } catch (error) {
    if (error instanceof InputError) {
      throw new InputError(
        `${file.name} is no sound safetensors file: ${error.message}`,
      );
    }
    throw error;
  }
}
