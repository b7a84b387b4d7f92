import { useEffect, useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Conversation } from './Conversation';
import { History } from './history';

/** The conversation that this tab has kept; what still comes is stopped when it is left. */
export function useConversation(storageKey: string): Conversation {
  const { playground } = useApi(fmopsEvaluationsApiRef);
  const conversation = useMemo(() => {
    const history = new History(storageKey);
    return new Conversation({
      api: playground,
      turns: history.read(),
      onSettled: turns => history.write(turns),
    });
  }, [playground, storageKey]);
  useEffect(() => () => conversation.stopAll(), [conversation]);
  return conversation;
}
