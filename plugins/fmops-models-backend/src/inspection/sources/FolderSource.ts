import { InputError } from '@backstage/errors';
import {
  adapterFacts,
  configFacts,
  configTask,
  fields,
  text,
} from '@fmops/backstage-plugin-fmops-models-node';
import { cleanSpec } from '../cleanSpec';
import type { Draft } from '../Draft';
import type { ArtifactFile, ArtifactFolder } from '../folders/ArtifactFolder';
import { readCard } from './readCard';
import { readJson, readText } from './smallFiles';
import { weighFolder } from './weighFolder';

const FIELD = 'uri';
const PICKLED = /\.(bin|pt|pth|ckpt)$/;

/** Looks at the files of a model in a folder. */
export class FolderSource {
  readonly #folder: ArtifactFolder;
  readonly #draft: Draft;
  readonly #signal: AbortSignal;

  constructor(folder: ArtifactFolder, draft: Draft, signal: AbortSignal) {
    this.#folder = folder;
    this.#draft = draft;
    this.#signal = signal;
  }

  async inspect(): Promise<void> {
    const { uri, name } = this.#folder;
    const files = await this.#folder.list(this.#signal);
    if (files.length === 0) {
      this.#draft.error({
        code: 'not-found',
        field: FIELD,
        message: `There are no files in ${uri}. Name the folder that the model's files are in.`,
      });
      return;
    }
    this.#draft.identify({ name, title: name });
    this.#draft.add('address', { versions: [{ version: '1', artifactUri: uri }] }); // prettier-ignore
    await this.#ifThere(files, 'adapter_config.json', async (file, from) => {
      this.#draft.add(from, adapterFacts(await this.#json(file)));
    });
    await this.#ifThere(files, 'config.json', (file, from) =>
      this.#addConfig(file, from),
    );
    await this.#ifThere(files, 'README.md', async (file, from) => {
      const markdown = await readText(this.#folder, file, this.#signal);
      this.#draft.add(from, cleanSpec(readCard(markdown)));
    });
    await this.#addWeights(files);
  }

  async #json(file: ArtifactFile): Promise<unknown> {
    return readJson(this.#folder, file, this.#signal);
  }

  /** Reads a file that may be missing; one that is of no use is told of. */
  async #ifThere(
    files: ArtifactFile[],
    name: string,
    read: (file: ArtifactFile, from: string) => Promise<void>,
  ): Promise<void> {
    const file = files.find(item => item.name === name);
    try {
      await (file && read(file, name));
    } catch (error) {
      if (!(error instanceof InputError)) {
        throw error;
      }
      this.#draft.warn({
        code: 'unreadable',
        field: FIELD,
        message: `${error.message}. Its facts are left out.`,
      });
    }
  }

  async #addConfig(file: ArtifactFile, from: string): Promise<void> {
    const config = await this.#json(file);
    this.#draft.add(from, { ...configFacts(config), ...configTask(config) });
    if (text(fields(fields(config).quantization_config).quant_method)) {
      this.#draft.add(from, { type: 'quantized' });
    }
  }

  async #addWeights(files: ArtifactFile[]): Promise<void> {
    let weights;
    try {
      weights = await weighFolder(this.#folder, files, this.#signal);
    } catch (error) {
      if (!(error instanceof InputError)) {
        throw error;
      }
      this.#draft.error({
        code: 'unreadable',
        field: FIELD,
        message: `${error.message}. Upload it again.`,
      });
      return;
    }
    const { parameters, dtype } = weights ?? {};
    if (parameters) {
      this.#draft.add('safetensors', {
        parameters,
        parametersBasis: 'hub-total',
      });
      const { architecture } = this.#draft.spec;
      this.#draft.replace(
        architecture ? 'config.json, safetensors' : 'safetensors',
        { architecture: { ...architecture, dtype } },
      );
    } else {
      this.#draft.info({
        code: 'size-unknown',
        field: 'parameters',
        message: weights
          ? 'The weights are packed, so that their count does not tell the number of parameters. Fill it in, or memory and cost stay unknown.'
          : 'There are no safetensors files to count parameters in. Fill them in, or memory and cost stay unknown.',
      });
    }
    if (!weights && files.some(({ name }) => PICKLED.test(name))) {
      this.#draft.warn({
        code: 'pickled-weights',
        field: FIELD,
        message:
          'The weights are pickled: loading them can run any code. Convert them to safetensors.',
      });
    }
  }
}
