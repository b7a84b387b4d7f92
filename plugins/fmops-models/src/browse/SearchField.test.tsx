import { act, fireEvent, screen } from '@testing-library/react';
import { renderInEnglish } from '@fmops/frontend-test-utils';
import { SearchField } from './SearchField';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function renderField(value = '') {
  const onChange = jest.fn();
  const props = { label: 'Search', placeholder: 'Name', onChange };
  const view = renderInEnglish(<SearchField {...props} value={value} />);
  const type = (text: string) =>
    fireEvent.change(screen.getByRole('searchbox'), {
      target: { value: text },
    });
  const rerender = (next: string) =>
    view.rerender(<SearchField {...props} value={next} />);
  return { onChange, type, rerender };
}

it('reports once, 300 ms after the last letter', () => {
  const { onChange, type } = renderField();
  type('l');
  act(() => jest.advanceTimersByTime(200));
  type('llama');
  act(() => jest.advanceTimersByTime(299));
  expect(onChange).not.toHaveBeenCalled();
  act(() => jest.advanceTimersByTime(1));
  expect(onChange.mock.calls).toEqual([['llama']]);
});

it('does not wait when it is cleared', () => {
  const { onChange } = renderField('llama');
  fireEvent.click(screen.getByRole('button', { name: 'Clear search' }));
  expect(onChange.mock.calls).toEqual([['']]);
});

it('follows the URL and does not report that back', () => {
  const { onChange, rerender } = renderField('llama');
  rerender('qwen');
  act(() => jest.advanceTimersByTime(1000));
  expect(screen.getByRole('searchbox')).toHaveValue('qwen');
  expect(onChange).not.toHaveBeenCalled();
});
