import { useLayoutEffect, useRef, type UIEvent } from 'react';

/** How near to the end counts as being there, in pixels. */
const NEAR = 24;

/** Keeps the end of a growing text in sight, for as long as the reader stays there. */
export function useFollowEnd<T extends HTMLElement>(text: string) {
  const ref = useRef<T>(null);
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    const { current } = ref;
    if (current && atEnd.current) current.scrollTop = current.scrollHeight;
  }, [text]);
  const onScroll = ({ currentTarget }: UIEvent<T>) => {
    const { scrollTop, scrollHeight, clientHeight } = currentTarget;
    atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR;
  };
  return { ref, onScroll };
}
