import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { act, renderHook } from '@testing-library/react';
import type { PropsWithChildren } from 'react';
import { useAppears } from './useAppears';

const getEntityByRef = jest.fn();

function render(ref?: string) {
  return renderHook(() => useAppears(ref), {
    wrapper: ({ children }: PropsWithChildren<{}>) => (
      <TestApiProvider apis={[[catalogApiRef, { getEntityByRef } as never]]}>
        {children}
      </TestApiProvider>
    ),
  });
}

describe('useAppears', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    getEntityByRef.mockReset();
  });
  afterEach(() => jest.useRealTimers());

  it('looks until the entity is there, and no longer', async () => {
    getEntityByRef
      .mockResolvedValueOnce(undefined)
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValueOnce({ kind: 'FoundationModel' });
    const { result } = render('foundationmodel:default/tone-7b');
    await act(() => jest.advanceTimersByTimeAsync(1_500));
    expect(result.current).toBe(false);
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(result.current).toBe(true);
    expect(getEntityByRef).toHaveBeenCalledTimes(3);
  });

  it('stops looking when nobody waits any more', async () => {
    getEntityByRef.mockResolvedValue(undefined);
    const { unmount } = render('foundationmodel:default/tone-7b');
    await act(() => jest.advanceTimersByTimeAsync(100));
    unmount();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(getEntityByRef).toHaveBeenCalledTimes(1);
  });

  it('has nothing to wait for without a reference', () => {
    expect(render().result.current).toBe(true);
    expect(getEntityByRef).not.toHaveBeenCalled();
  });
});
