import type { ReactNode } from 'react';
import { Moment } from '../time/Moment';

/** When something was read, in one line with what else there is to say. */
export function AsOf(props: {
  time: string;
  before?: ReactNode;
  after?: ReactNode;
}) {
  const { time, before, after } = props;
  return (
    <span>
      {before}
      {'As of '}
      <Moment time={time} />.{after}
    </span>
  );
}
