import { discoveryApiRef, fetchApiRef } from '@backstage/core-plugin-api';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes, Navigate } from 'react-router-dom';
import { renderField } from '../__testUtils__/renderField';
import { validateField } from '../__testUtils__/validateField';
import { preflightField } from './field';
import type { PreflightReport } from './preflightClient';
import { PreflightField } from './PreflightField';
import type { PreflightFieldProps } from './schema';

const TEMPLATE = 'template:default/tuning';
const FORM = { name: 'support', claim: 'output' };

const report = (change: Partial<PreflightReport> = {}): PreflightReport => ({
  problems: [],
  notes: [],
  passed: [{ field: 'baseModel', message: 'It suits.' }],
  ...change,
});

const WRONG = report({
  problems: [{ field: 'claim', message: 'There is no claim output.' }],
  notes: ['The licence is to be reviewed.'],
});

function apisFor(...answers: (PreflightReport | Error)[]) {
  const fetch = jest.fn(async (url: URL | string, init?: RequestInit) => {
    expect(String(url)).toBe('http://scaffolder/fmops/preflight');
    expect(JSON.parse(String(init?.body))).toMatchObject({
      templateRef: TEMPLATE,
      values: FORM,
    });
    const answer = answers.length > 1 ? answers.shift()! : answers[0];
    if (answer instanceof Error) {
      throw answer;
    }
    return new Response(JSON.stringify(answer));
  });
  return [
    [discoveryApiRef, { getBaseUrl: async (id: string) => `http://${id}` }],
    [fetchApiRef, { fetch }],
  ] as const;
}

/** As it stands on the page of a template. */
const Field = (props: PreflightFieldProps) => (
  <Routes>
    <Route path="/" element={<Navigate to="/default/tuning" />} />
    <Route
      path="/:namespace/:templateName"
      element={<PreflightField {...props} />}
    />
  </Routes>
);

const setup = (apis: ReturnType<typeof apisFor>) =>
  renderField<string>({
    field: Field,
    apis,
    title: 'Before it starts',
    formData: FORM,
  });

describe('FmopsPreflight', () => {
  it('says that everything is ready', async () => {
    const { onChange } = await setup(apisFor(report()));
    expect(await screen.findByText('Everything is ready.')).toBeInTheDocument();
    const item = screen.getByRole('listitem');
    expect(item).toHaveTextContent('Base modelIt suits.');
    expect(within(item).getByTitle('Fine')).toBeInTheDocument();
    expect(onChange).toHaveBeenLastCalledWith(TEMPLATE);
  });

  it('says first what must be changed', async () => {
    await setup(apisFor(WRONG));
    expect(
      await screen.findByText(/One thing must be changed/),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('listitem').map(item => item.textContent),
    ).toEqual([
      expect.stringContaining('There is no claim output.'),
      expect.stringContaining('to be reviewed'),
      expect.stringContaining('It suits.'),
    ]);
  });

  it('tells of a failure, and tries again', async () => {
    await setup(apisFor(new Error('no connection'), report()));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('no connection');
    await userEvent.click(within(alert).getByRole('button'));
    await waitFor(() => expect(alert).not.toBeInTheDocument());
    expect(await screen.findByRole('list')).toBeInTheDocument();
  });

  it.each([
    [report({ notes: ['Look at it.'] }), []],
    [WRONG, ['Claim: There is no claim output.']],
  ])('lets a form go on only without problems: %#', async (answer, errors) => {
    expect(
      await validateField(preflightField, TEMPLATE, apisFor(answer), FORM),
    ).toEqual(errors);
  });
});
