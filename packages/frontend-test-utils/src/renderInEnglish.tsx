import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { render } from '@testing-library/react';

/** Renders a component that needs nothing of an app but its messages. */
export const renderInEnglish = (element: JSX.Element) =>
  render(element, {
    wrapper: ({ children }) => (
      <TestApiProvider apis={[mockApis.translation(), mockApis.error()]}>
        {children}
      </TestApiProvider>
    ),
  });
