import path from 'node:path';
import { tmpdir } from 'node:os';
import {
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import { catalogFactory } from '../catalog';
import { catalogEntities } from '../entities';
import { workloadsPlugin } from '../workloadsPlugin';
import scaffolderModuleFmops from '../../index';
import type { TemplateFolder } from './templates';

/** What a template makes. */
export interface Rendered {
  /** Text by path. */
  files: Map<string, string>;
  error?: string;
  output: { links?: { title?: string; url?: string; entityRef?: string }[] };
}

interface DryRunAnswer {
  directoryContents?: { path: string; base64Content: string }[];
  output?: Rendered['output'];
  error?: { message: string };
  errors?: { message: string; path: string[] }[];
}

/** Renders templates as the scaffolder does, without anything being created. */
export class DryRuns {
  readonly #backend: TestBackend;

  private constructor(backend: TestBackend) {
    this.#backend = backend;
  }

  static async start(): Promise<DryRuns> {
    const backend = await startTestBackend({
      features: [
        scaffolderPlugin,
        scaffolderModuleFmops,
        workloadsPlugin({ received: [] }),
        catalogFactory(catalogEntities),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'https://portal.example.com' },
            backend: { listen: { port: 0 } },
            fmops: {
              localProjects: { directory: path.join(tmpdir(), 'projects') },
              training: { image: 'registry.example.com/platform-trainer:2.0' },
            },
          },
        }),
      ],
    });
    // Checks between two dry runs may take longer than a connection is kept.
    backend.server.keepAliveTimeout = 0;
    return new DryRuns(backend);
  }

  async render(
    { template, contents }: TemplateFolder,
    values: Record<string, unknown>,
  ): Promise<Rendered> {
    const { port } = this.#backend.server.address() as { port: number };
    const ask = () =>
      fetch(`http://localhost:${port}/api/scaffolder/v2/dry-run`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ template, directoryContents: contents, values }),
      });
    // Programs of the proof block this process for so long that kept connections die.
    const response = await ask().catch(ask);
    const answer: DryRunAnswer = await response.json();
    return {
      files: new Map(
        answer.directoryContents?.map(({ path: file, base64Content }) => [
          file,
          Buffer.from(base64Content, 'base64').toString('utf8'),
        ]),
      ),
      error:
        answer.error?.message ??
        answer.errors
          ?.map(({ path: at, message }) => `${at.join('.')} ${message}`)
          .join('; '),
      output: answer.output ?? {},
    };
  }

  async stop(): Promise<void> {
    await this.#backend.stop();
  }
}
