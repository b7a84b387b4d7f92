import Button from '@material-ui/core/Button';
import { render, screen } from '@testing-library/react';

const focus = (button: HTMLButtonElement | null) => button?.focus();

// Of Material UI as it is patched in .yarn/patches: unpatched, React 18 takes
// the page away around the button, and so it does from who presses Tab as a
// page appears.
it('draws a button that has the focus as it appears', () => {
  render(<Button ref={focus}>Stop</Button>);

  expect(screen.getByRole('button', { name: 'Stop' })).toHaveClass(
    'Mui-focusVisible',
  );
});
