import fs from 'node:fs';
import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import git from 'isomorphic-git';
import { startTaskPortal } from '../__testUtils__/taskPortal';
import { publishProject } from '../publishing/publishProject';
import { overlayFile } from './promoteOverlay';

const TEMPLATE = 'template:default/promote-overlay';
const disk = createMockDirectory();

const overlay = (environment: string, tag: string) =>
  `kind: Kustomization\nnamespace: team-${environment}\nimages:\n  - name: chat\n    newTag: "${tag}"\n`;

it('proposes a promotion, when a backend asks for it', async () => {
  disk.setContent({
    source: {
      'README.md': '# A project',
      [overlayFile('preprod')]: overlay('preprod', '1.1'),
      [overlayFile('prod')]: overlay('prod', '1.0'),
    },
  });
  const directory = disk.resolve('projects');
  await publishProject({
    ...{ directory, name: 'support-chat', source: disk.resolve('source') },
    ...{ origin: 'test', message: 'Create' },
    author: { name: 'test', email: 'test@localhost' },
  });
  const portal = await startTaskPortal({
    directory,
    files: { 'catalog/promotions/promote-overlay.yaml': 'Template' },
    features: [],
    awaited: [TEMPLATE],
  });
  const values = {
    ...{ name: 'support-chat', from: 'preprod', to: 'prod' },
    description: 'Approved by user:default/reviewer',
  };
  const propose = () =>
    portal.run(TEMPLATE, values, mockCredentials.service.header());
  const { status, output, error } = await propose();
  expect({ status, error }).toEqual({ status: 'completed', error: undefined });
  const branch = output.text[0].content;
  expect(branch).toMatch(/^promote-prod-[0-9a-f]{8}$/);

  const dir = `${directory}/support-chat`;
  const oid = await git.resolveRef({ fs, dir, ref: branch });
  const { commit } = await git.readCommit({ fs, dir, oid });
  expect(commit.message).toContain('Approved by user:default/reviewer');
  const { blob } = await git.readBlob({
    ...{ fs, dir, oid, filepath: overlayFile('prod') },
  });
  expect(Buffer.from(blob).toString()).toBe(overlay('prod', '1.1'));

  // As after a crash: the same proposal again adds nothing.
  expect((await propose()).output.text[0].content).toBe(branch);
  expect(await git.resolveRef({ fs, dir, ref: branch })).toBe(oid);

  // With the portal's token, for the portal alone
  const elsewhere = {
    ...{ ...values, repoUrl: 'github.com?owner=example&repo=chat' },
    sourceUrl: 'https://git.example.com/chat',
  };
  const asUser = await portal.run(
    TEMPLATE,
    elsewhere,
    mockCredentials.user.header(),
  );
  expect(asUser.error?.message).toMatch(/has no file/);
  const asPortal = await portal.run(
    TEMPLATE,
    elsewhere,
    mockCredentials.service.header(),
  );
  expect(asPortal.error?.message).toMatch(/git\.example\.com/);
  await portal.stop();
});
