import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { parseLineHash, type LineLink } from './lineLink';

/** The lines that the address of the page leads to. */
export function useLineLink(): LineLink | undefined {
  const { hash } = useLocation();
  return useMemo(() => parseLineHash(hash), [hash]);
}
