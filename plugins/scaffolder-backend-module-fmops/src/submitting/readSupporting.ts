import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { readManifest } from './readManifest';

/** What a workload needs beside itself, as files of the workspace. */
export interface SupportingInput {
  /** Each with one object. */
  supporting?: string[];
  /** A ConfigMap that holds one file, or all files of a folder. */
  configMap?: { name: string; file?: string; folder?: string };
}

/**
 * Reads what goes with a workload. The files may leave out the namespace, as
 * they do where Kustomize sets it: it is that of the workload.
 *
 * @throws InputError naming the file
 */
export async function readSupporting(
  workspacePath: string,
  { supporting = [], configMap }: SupportingInput,
  namespace: string,
): Promise<Record<string, unknown>[]> {
  const objects: Record<string, unknown>[] = [];
  for (const file of supporting) {
    objects.push(await readManifest(workspacePath, file, namespace));
  }
  if (configMap) {
    objects.push({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: configMap.name, namespace },
      data: await readData(workspacePath, configMap),
    });
  }
  return objects;
}

/** Texts by the names of their files: a ConfigMap has no folders. */
async function readData(
  workspacePath: string,
  { file, folder }: NonNullable<SupportingInput['configMap']>,
): Promise<Record<string, string>> {
  const files = [
    ...(file ? [file] : []),
    ...(folder ? await filesOf(workspacePath, folder) : []),
  ];
  const data: Record<string, string> = {};
  for (const each of files) {
    const name = path.basename(each);
    if (name in data) {
      throw new InputError(
        `configMap.folder: there are two files ${name}; a ConfigMap holds one of a name`,
      );
    }
    data[name] = await readText(workspacePath, each);
  }
  return data;
}

/** All files of a folder, but for what Kustomize makes the same ConfigMap from. */
async function filesOf(
  workspacePath: string,
  folder: string,
): Promise<string[]> {
  try {
    const entries = await readdir(resolveSafeChildPath(workspacePath, folder), {
      recursive: true,
      withFileTypes: true,
    });
    return entries
      .filter(entry => entry.isFile() && entry.name !== 'kustomization.yaml')
      .map(({ parentPath, name }) =>
        path.relative(workspacePath, path.join(parentPath, name)),
      )
      .sort();
  } catch {
    throw new InputError(
      `configMap.folder: there is no folder ${folder} in the project`,
    );
  }
}

async function readText(workspacePath: string, file: string): Promise<string> {
  try {
    return await readFile(resolveSafeChildPath(workspacePath, file), 'utf8');
  } catch {
    throw new InputError(
      `configMap.file: there is no file ${file} in the project`,
    );
  }
}
