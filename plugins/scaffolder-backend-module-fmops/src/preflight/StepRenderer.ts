import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  BackstageCredentials,
  LoggerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { ScmIntegrations } from '@backstage/integration';
import { createFetchTemplateAction } from '@backstage/plugin-scaffolder-backend';
import type { JsonObject, JsonValue } from '@backstage/types';
import { stepSource, withoutNulls } from './stepSource';

const FILE = 'input.json';

/**
 * Renders the input of a template's step as its task would. The scaffolder's
 * renderer, which runs expressions in isolation, is only to be had through its
 * action: so they are rendered as a file.
 */
export class StepRenderer {
  readonly #fetchTemplate: ReturnType<typeof createFetchTemplateAction>;
  readonly #logger: LoggerService;

  constructor(options: {
    reader: UrlReaderService;
    integrations: ScmIntegrations;
    logger: LoggerService;
  }) {
    this.#fetchTemplate = createFetchTemplateAction(options);
    this.#logger = options.logger;
  }

  async render(
    input: JsonObject | undefined,
    parameters: JsonObject,
    credentials: BackstageCredentials,
  ): Promise<JsonValue> {
    const folder = await mkdtemp(path.join(tmpdir(), 'fmops-preflight-'));
    try {
      const workspacePath = path.join(folder, 'workspace');
      await mkdir(path.join(folder, 'source'));
      await mkdir(workspacePath);
      await writeFile(
        path.join(folder, 'source', `${FILE}.njk`),
        `{%- set parameters = values.parameters -%}${stepSource(input ?? {})}`,
      );
      await this.#fetchTemplate.handler({
        input: {
          url: './source',
          values: { parameters },
          templateFileExtension: true,
        },
        task: { id: randomUUID() },
        templateInfo: {
          entityRef: '',
          baseUrl: pathToFileURL(path.join(folder, 'template.yaml')).href,
        },
        workspacePath,
        logger: this.#logger,
        output() {},
        checkpoint: async ({ fn }) => fn(),
        createTemporaryDirectory: () => mkdtemp(path.join(folder, 'made-')),
        getInitiatorCredentials: async () => credentials,
      });
      const text = await readFile(path.join(workspacePath, FILE), 'utf8');
      return withoutNulls(JSON.parse(text));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
