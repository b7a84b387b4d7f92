import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { readManifest } from './readManifest';

/** What a workload needs beside itself, as files of the workspace. */
export interface SupportingInput {
  /** Each with one object. */
  supporting?: string[];
  /** A ConfigMap that holds one file. */
  configMap?: { name: string; file: string };
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
      data: {
        [path.basename(configMap.file)]: await readText(
          workspacePath,
          configMap.file,
        ),
      },
    });
  }
  return objects;
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
