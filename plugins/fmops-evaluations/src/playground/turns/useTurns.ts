import { useSyncExternalStore } from 'react';
import type { Conversation } from '../session/Conversation';

/** Turns of a conversation, and whether answers are coming. */
export function useTurns(conversation: Conversation) {
  const { subscribe } = conversation;
  const turns = useSyncExternalStore(subscribe, conversation.turns);
  const underWay = useSyncExternalStore(subscribe, () => conversation.underWay);
  return { turns, underWay };
}
