import { useEffect, useRef } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Divider from '@material-ui/core/Divider';
import Typography from '@material-ui/core/Typography';
import type { PlaygroundEndpoint } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { playgroundAnswerTranslationRef } from '../answer/messages';
import type { CodeQuestion } from '../code/callOf';
import { targetTitle } from '../endpoints/targetTitle';
import { AddToSet } from '../handover/AddToSet';
import { keepObstacle } from '../handover/keepObstacle';
import { rowInputOf } from '../handover/rowInputOf';
import { isUnderWay } from '../session/AnswerState';
import type { Conversation } from '../session/Conversation';
import type { Target } from '../session/Target';
import { continues, type Turn } from '../session/Turn';
import { AnswerRating } from './AnswerRating';
import { answerToRate } from './answerToRate';
import { TurnView } from './TurnView';

/** All questions with their answers, oldest first. */
export function TurnList(props: {
  turns: readonly Turn[];
  conversation: Conversation;
  endpoints: readonly PlaygroundEndpoint[];
  /** Whether the next question goes on with the last one. */
  goesOn: boolean;
  onEdit(turn: Turn): void;
  onCode(question: CodeQuestion): void;
}) {
  const { turns, conversation, endpoints, onEdit, onCode } = props;
  const end = useRef<HTMLDivElement>(null);
  const newest = turns.at(-1)?.id;
  const shown = useRef(newest);
  useEffect(() => {
    // Not what was there when the page was opened
    if (newest && newest !== shown.current) {
      end.current?.scrollIntoView?.({ block: 'nearest', behavior: 'smooth' });
    }
    shown.current = newest;
  }, [newest]);

  const titleOf = (target: Target) => targetTitle(target, endpoints);
  return (
    <>
      {turns.map((turn, index) => {
        const { id, question } = turn;
        const before = turns.slice(0, index);
        const previous = before.at(-1);
        return (
          <div key={id}>
            {previous && !continues(question, previous.question) && <Anew />}
            <TurnView
              turn={turn}
              isLast={index === turns.length - 1}
              titleOf={titleOf}
              onEdit={() => onEdit(turn)}
              onRetry={target => conversation.retry(id, target)}
              onCode={target => {
                const answer = turn.answers.find(one => one.target === target);
                const servedModel = answer?.live.now.start?.servedModel;
                onCode({ target, question, before, servedModel });
              }}
              rating={({ target, live }, state) => (
                <>
                  <AnswerRating
                    state={state}
                    title={titleOf(target)}
                    messages={() => answerToRate(target, question, before)}
                    onRated={rating => {
                      live.rate(rating);
                      conversation.settled();
                    }}
                  />
                  {state.text && !isUnderWay(state) && (
                    <AddToSet
                      offer={{
                        title: titleOf(target),
                        answer: state.text,
                        obstacle: keepObstacle(state),
                        inputFor: set =>
                          rowInputOf(
                            answerToRate(target, question, before),
                            question,
                            set,
                          ),
                      }}
                    />
                  )}
                </>
              )}
            />
          </div>
        );
      })}
      <div ref={end} />
    </>
  );
}

/** Says that models have not heard what is above. */
function Anew() {
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  return (
    <>
      <Divider />
      <Typography variant="caption" color="textSecondary" component="p">
        {t('turn.anew')}
      </Typography>
    </>
  );
}
