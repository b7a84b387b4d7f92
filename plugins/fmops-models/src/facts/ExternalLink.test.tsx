import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { ExternalLink } from './ExternalLink';

const show = (url: string) =>
  render(<ExternalLink url={url}>the licence</ExternalLink>, {
    wrapper: MemoryRouter,
  });

it('links to web addresses', () => {
  show('https://example.com/LICENSE');
  expect(screen.getByRole('link', { name: /the licence/ })).toHaveAttribute(
    'href',
    'https://example.com/LICENSE',
  );
});

it('makes text of anything else', () => {
  // eslint-disable-next-line no-script-url
  show('javascript:alert(1)');
  expect(screen.getByText('the licence')).toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});
