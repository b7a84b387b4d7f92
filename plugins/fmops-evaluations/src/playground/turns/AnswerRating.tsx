import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ChatMessage } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { GivenRating } from '../../ratings/control/GivenRating';
import { RatingControl } from '../../ratings/control/RatingControl';
import { keepObstacle } from '../handover/keepObstacle';
import { playgroundHandoverTranslationRef } from '../handover/messages';
import { isUnderWay, type AnswerState } from '../session/AnswerState';

/** What the reader may say of an answer, once it is there. */
export function AnswerRating(props: {
  state: AnswerState;
  title: string;
  messages(): ChatMessage[];
  onRated(rating: GivenRating | undefined): void;
}) {
  const { t } = useTranslationRef(playgroundHandoverTranslationRef);
  const { state, title, messages, onRated } = props;
  const { start, text, rating } = state;
  const obstacle = keepObstacle(state);
  return start && text && !isUnderWay(state) ? (
    <RatingControl
      answer={{
        id: start.answerId,
        text,
        messages,
        keepObstacle: obstacle && t(obstacle),
      }}
      title={title}
      rating={rating}
      onRated={onRated}
    />
  ) : null;
}
