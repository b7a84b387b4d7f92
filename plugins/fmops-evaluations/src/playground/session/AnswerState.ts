import type {
  AnswerFailure,
  AnswerTimes,
  PlaygroundEvent,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { GivenRating } from '../../ratings/control/GivenRating';

type EventOf<TType extends PlaygroundEvent['type']> = Omit<
  Extract<PlaygroundEvent, { type: TType }>,
  'type'
>;

/** Why there is no answer, or not all of it. */
export interface AnswerProblem {
  /** `request`: it was refused before the endpoint was asked; `lost`: the portal cannot be reached. */
  failure: AnswerFailure | 'request' | 'lost';
  /** What more can be said, for people; absent where the answer came to no end. */
  message?: string;
  times?: AnswerTimes;
  /** When to try again, in milliseconds since 1970. */
  retryAt?: number;
}

/** All that is known of an answer at a time; never changed in place. */
export interface AnswerState {
  status: 'waiting' | 'streaming' | 'ended' | 'stopped' | 'failed';
  text: string;
  /** What the model thought before it answered. */
  reasoning: string;
  start?: EventOf<'start'>;
  filtered: EventOf<'filtered'>[];
  end?: EventOf<'end'>;
  problem?: AnswerProblem;
  /** What the reader has said of it. */
  rating?: GivenRating;
}

/** Before anything has come. */
export const NO_ANSWER: AnswerState = {
  status: 'waiting',
  text: '',
  reasoning: '',
  filtered: [],
};

/** Whether more may come. */
export function isUnderWay({ status }: AnswerState): boolean {
  return status === 'waiting' || status === 'streaming';
}

/** The state after an event. */
export function afterEvent(
  state: AnswerState,
  event: PlaygroundEvent,
  now = Date.now(),
): AnswerState {
  switch (event.type) {
    case 'start':
      return { ...state, start: event };
    case 'delta': {
      const into = event.reasoning ? 'reasoning' : 'text';
      return {
        ...state,
        status: 'streaming',
        [into]: state[into] + event.text,
      };
    }
    case 'filtered':
      return { ...state, filtered: [...state.filtered, event] };
    case 'end':
      return { ...state, status: 'ended', end: event };
    case 'error': {
      const { failure, message, times, retryAfter } = event;
      const retryAt = retryAfter && now + retryAfter * 1_000;
      return {
        ...state,
        status: 'failed',
        problem: { failure, message, times, ...(retryAt && { retryAt }) },
      };
    }
    default:
      return state;
  }
}
