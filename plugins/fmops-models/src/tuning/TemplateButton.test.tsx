import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { templateRouteRef } from '../routes';
import { TemplateButton } from './TemplateButton';

const formData = { baseModel: 'foundationmodel:default/llama' };
const mountedRoutes = {
  '/create/templates/:namespace/:templateName': templateRouteRef,
};

it('opens the form with the model filled in', async () => {
  renderInTestApp(<TemplateButton label="Tune" formData={formData} />, {
    mountedRoutes,
  });
  const button = await screen.findByRole('button', { name: 'Tune' });
  const url = new URL(button.getAttribute('href')!, 'http://localhost');
  expect(url.pathname).toBe('/create/templates/default/instruction-tuning');
  expect(JSON.parse(url.searchParams.get('formData')!)).toEqual(formData);
});

it('says why it cannot be done', async () => {
  renderInTestApp(
    <TemplateButton label="Tune" formData={formData} obstacle="No weights." />,
    { mountedRoutes },
  );
  const button = await screen.findByRole('button', { name: 'Tune' });
  expect(button).toBeDisabled();
  expect(button).toHaveAccessibleDescription('No weights.');
});

it('is not there where nothing can be created', async () => {
  renderInTestApp(
    <>
      <p>page</p>
      <TemplateButton label="Tune" formData={formData} />
    </>,
  );
  await screen.findByText('page');
  expect(screen.queryByText('Tune')).not.toBeInTheDocument();
});
