import { useCallback, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { PlaygroundOffer } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { playgroundTranslationRef } from '../messages';
import type { Conversation } from '../session/Conversation';
import { chatStart } from '../session/messages';
import type { Question, Turn } from '../session/Turn';
import { askable } from '../setup/askable';
import type { PlaygroundSetup } from '../setup/usePlaygroundSetup';
import { useEscape } from './useEscape';

/** What is being written, and what sending it does. */
export function useComposer(options: {
  conversation: Conversation;
  turns: readonly Turn[];
  underWay: boolean;
  setup: PlaygroundSetup;
  offer: PlaygroundOffer;
}) {
  const { t } = useTranslationRef(playgroundTranslationRef);
  const { conversation, turns, underWay, setup, offer } = options;
  const [input, setInput] = useState('');
  const [edited, setEdited] = useState<string>();

  const at = turns.findIndex(({ id }) => id === edited);
  const before = at < 0 ? turns : turns.slice(0, at);
  const goesOn = (question: Question) =>
    chatStart(question, before) < before.length;
  const { question, targets, obstacle } = askable(
    t,
    setup,
    input,
    offer.limits,
    goesOn,
  );

  const stop = useCallback(() => conversation.stopAll(), [conversation]);
  useEscape(underWay, stop);

  const leave = () => {
    setInput('');
    setEdited(undefined);
  };
  return {
    input,
    setInput,
    question,
    targets,
    before,
    obstacle: underWay ? t('obstacle.underWay') : obstacle,
    isEditing: at >= 0,
    goesOn: goesOn(question),
    stop,
    edit: (turn: Turn) => {
      conversation.stopAll();
      setInput(turn.question.input);
      setEdited(turn.id);
    },
    cancelEdit: leave,
    send: () => {
      conversation.send(question, targets, at < 0 ? undefined : edited);
      leave();
    },
    clear: () => {
      conversation.clear();
      leave();
    },
  };
}
