import { findInstance } from '@fmops/backstage-plugin-fmops-models-common';
import { screen } from '@testing-library/react';
import { renderInEnglish } from '@fmops/frontend-test-utils';
import { instancesFor } from './instances';
import { InstanceSelect } from './InstanceSelect';

describe('InstanceSelect', () => {
  it('shows a default that comes after the first look', () => {
    const select = (instanceType: string) => (
      <InstanceSelect
        instances={instancesFor()}
        value={findInstance(instanceType)}
        onChange={() => {}}
      />
    );
    const { rerender } = renderInEnglish(select(''));
    expect(screen.getByRole('textbox')).toHaveValue('');
    rerender(select('g6e.xlarge'));
    expect(screen.getByRole('textbox')).toHaveValue(
      'g6e.xlarge (1 × L40S, 44.7 GiB each)',
    );
  });
});
