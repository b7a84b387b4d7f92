import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import type { SubmitTarget } from '@fmops/backstage-plugin-fmops-workloads-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderField } from '../__testUtils__/renderField';
import { validateField } from '../__testUtils__/validateField';
import { targetPickerField } from './field';
import { TargetPicker } from './TargetPicker';

const LANGUAGE = 'group:default/language-team';

const target = (
  namespace: string,
  owner: string,
  allowed: boolean,
): SubmitTarget => ({ cluster: 'local', namespace, owner, allowed });

const TARGETS = [
  target('team-language', LANGUAGE, true),
  target('team-vision', 'group:default/vision-team', false),
];

function apisFor(...answers: (SubmitTarget[] | Error)[]) {
  const fetch = jest.fn(async (url: URL | string) => {
    expect(String(url)).toBe('http://portal/v1/targets');
    const answer = answers.length > 1 ? answers.shift()! : answers[0];
    if (answer instanceof Error) {
      throw answer;
    }
    return new Response(JSON.stringify({ items: answer }), {
      headers: { 'content-type': 'application/json' },
    });
  });
  return [
    [discoveryApiRef, { getBaseUrl: async () => 'http://portal' }],
    [fetchApiRef, { fetch }],
  ] as const;
}

const setup = (
  apis: ReturnType<typeof apisFor>,
  owner: string | undefined = LANGUAGE,
) =>
  renderField({
    field: TargetPicker,
    apis,
    title: 'Cluster and namespace',
    formData: { owner },
  });

describe('FmopsTargetPicker', () => {
  it('chooses the only possible namespace by itself', async () => {
    const { onChange } = await setup(apisFor(TARGETS));
    await waitFor(() =>
      expect(onChange).toHaveBeenCalledWith({
        cluster: 'local',
        namespace: 'team-language',
      }),
    );
    expect(
      screen.getByRole('combobox', { name: /Cluster and namespace/ }),
    ).toHaveDisplayValue('team-language on local');
  });

  it('lists namespaces of others, and says whose they are', async () => {
    await setup(apisFor(TARGETS));
    const option = await screen.findByRole('option', { name: /team-vision/ });
    expect(option).toBeDisabled();
    expect(option).toHaveTextContent('It belongs to group:default/vision-team');
  });

  it('lets one choose where there are several', async () => {
    const more = [...TARGETS, target('language-lab', LANGUAGE, true)];
    const { onChange } = await setup(apisFor(more));
    await userEvent.selectOptions(
      await screen.findByRole('combobox'),
      'language-lab on local',
    );
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(onChange).toHaveBeenCalledWith({
      cluster: 'local',
      namespace: 'language-lab',
    });
  });

  it('says what to do where there is none', async () => {
    const { onChange } = await setup(apisFor(TARGETS), 'group:default/readers');
    expect(await screen.findByRole('status')).toHaveTextContent(
      /no namespace .*choose another owner than group:default\/readers/,
    );
    expect(onChange).not.toHaveBeenCalled();
  });

  it('tells of a failure, and tries again', async () => {
    await setup(apisFor(new Error('no connection'), TARGETS));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('no connection');
    await userEvent.click(within(alert).getByRole('button'));
    expect(await screen.findByRole('combobox')).toBeInTheDocument();
  });

  it.each([
    [{ cluster: 'local', namespace: 'team-language' }, []],
    [
      { cluster: 'local', namespace: 'team-vision' },
      ['It belongs to group:default/vision-team.'],
    ],
    [
      { cluster: 'local', namespace: 'kube-system' },
      ['kube-system on local is not open for workloads'],
    ],
    [{}, ['Choose a namespace']],
  ])('validates %j', async (value, errors) => {
    expect(
      await validateField(targetPickerField, value, apisFor(TARGETS), {
        owner: LANGUAGE,
      }),
    ).toEqual(errors);
  });
});
