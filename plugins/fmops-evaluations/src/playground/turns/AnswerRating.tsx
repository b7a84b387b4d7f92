import type { ChatMessage } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { GivenRating } from '../../ratings/control/GivenRating';
import { RatingControl } from '../../ratings/control/RatingControl';
import { keepObstacle } from '../handover/keepObstacle';
import { isUnderWay, type AnswerState } from '../session/AnswerState';

/** What the reader may say of an answer, once it is there. */
export function AnswerRating(props: {
  state: AnswerState;
  title: string;
  messages(): ChatMessage[];
  onRated(rating: GivenRating | undefined): void;
}) {
  const { state, title, messages, onRated } = props;
  const { start, text, rating } = state;
  return start && text && !isUnderWay(state) ? (
    <RatingControl
      answer={{
        id: start.answerId,
        text,
        messages,
        keepObstacle: keepObstacle(state),
      }}
      title={title}
      rating={rating}
      onRated={onRated}
    />
  ) : null;
}
