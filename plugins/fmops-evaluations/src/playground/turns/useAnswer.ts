import { useSyncExternalStore } from 'react';
import type { AnswerState } from '../session/AnswerState';
import type { LiveAnswer } from '../session/LiveAnswer';

/** An answer as it grows, drawn once per frame. */
export function useAnswer(live: LiveAnswer): AnswerState {
  return useSyncExternalStore(live.subscribe, live.shown);
}
