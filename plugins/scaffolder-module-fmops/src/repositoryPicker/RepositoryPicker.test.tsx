import { ConfigReader } from '@backstage/config';
import { configApiRef } from '@backstage/core-plugin-api';
import {
  scmIntegrationsApiRef,
  scmAuthApiRef,
} from '@backstage/integration-react';
import { ScmIntegrations } from '@backstage/integration';
import {
  scaffolderApiRef,
  SecretsContextProvider,
} from '@backstage/plugin-scaffolder-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderField } from '../__testUtils__/renderField';
import { validateField } from '../__testUtils__/validateField';
import { repositoryPickerField } from './field';
import { RepositoryPicker } from './RepositoryPicker';
import type { RepositoryFieldProps } from './schema';

const HOST = 'gitea.example.com';

/** As it stands in a form. */
const Field = (props: RepositoryFieldProps) => (
  <SecretsContextProvider>
    <RepositoryPicker {...props} />
  </SecretsContextProvider>
);

const configOf = (offered: boolean, hosted: boolean) =>
  new ConfigReader({
    ...(offered && { fmops: { localProjects: { offered } } }),
    ...(hosted && { integrations: { gitea: [{ host: HOST }] } }),
  });

function setup({ offered = true, hosted = true } = {}, value?: string) {
  const config = configOf(offered, hosted);
  return renderField<string>({
    field: Field,
    apis: [
      [configApiRef, config],
      [scmIntegrationsApiRef, ScmIntegrations.fromConfig(config)],
      [scmAuthApiRef, { getCredentials: jest.fn() }],
      [
        scaffolderApiRef,
        {
          getIntegrationsList: async () => ({
            integrations: [{ type: 'gitea', title: HOST, host: HOST }],
          }),
        },
      ],
    ],
    title: 'Repository',
    value,
    formData: { name: 'support-assistant' },
  });
}

describe('FmopsRepositoryPicker', () => {
  it('keeps projects on this machine unless told otherwise', async () => {
    const { onChange } = await setup();
    expect(screen.getByRole('radio', { name: /this machine/ })).toBeChecked();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('suggests a repository of the project’s name, and takes its owner', async () => {
    const { onChange } = await setup();
    await userEvent.click(
      screen.getByRole('radio', { name: new RegExp(HOST) }),
    );
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Owner/ }),
      'ml',
    );
    expect(onChange).toHaveBeenLastCalledWith(
      `${HOST}?owner=ml&repo=support-assistant`,
    );
    await userEvent.click(screen.getByRole('radio', { name: /this machine/ }));
    expect(onChange).toHaveBeenLastCalledWith(undefined);
  });

  it('asks for a repository where nothing is kept on this machine', async () => {
    const { onChange } = await setup({ offered: false });
    expect(onChange).toHaveBeenCalledWith(`${HOST}?repo=support-assistant`);
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('says that no Git host is configured', async () => {
    await setup({ hosted: false });
    expect(screen.getByRole('radio', { name: /no Git host/ })).toBeDisabled();
  });

  it('says that there is no place at all', async () => {
    await setup({ offered: false, hosted: false });
    expect(screen.getByRole('status')).toHaveTextContent(/no place/);
  });

  it.each([
    [`${HOST}?owner=ml&repo=support-assistant`, []],
    ['github.com?owner=ml&repo=x', [expect.stringMatching(/Choose gitea/)]],
    [`${HOST}?repo=x`, [expect.stringMatching(/user, organization or group/)]],
    [`${HOST}?owner=ml`, ['Give the repository a name.']],
  ])('validates %s', async (value, errors) => {
    expect(
      await validateField(repositoryPickerField, value, [
        [configApiRef, configOf(true, true)],
      ]),
    ).toEqual(errors);
  });
});
