import { EmptyState, LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { reviewsTranslationRef } from '../messages';

/** What to do where there are no reviews. */
export function NoReviews(props: {
  /** Where one is made; left out for those who may not. */
  newReview?: string;
}) {
  const { t } = useTranslationRef(reviewsTranslationRef);
  return (
    <EmptyState
      missing="content"
      title={t('empty.title')}
      description={t(props.newReview ? 'empty.start' : 'empty.wait')}
      action={
        props.newReview ? (
          <LinkButton to={props.newReview} variant="contained" color="primary">
            {t('reviews.new')}
          </LinkButton>
        ) : undefined
      }
    />
  );
}
