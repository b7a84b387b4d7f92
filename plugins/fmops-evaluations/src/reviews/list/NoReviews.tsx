import { EmptyState, LinkButton } from '@backstage/core-components';

/** What to do where there are no reviews. */
export function NoReviews(props: {
  /** Where one is made; left out for those who may not. */
  newReview?: string;
}) {
  return (
    <EmptyState
      missing="content"
      title="Nothing to review"
      description={
        props.newReview
          ? 'Start a review of the answers of models, or of rows of a dataset, and name who is to judge. What they find becomes an evaluation, or a new version of the dataset.'
          : 'Reviews in which you are to judge appear here, and you are notified of them.'
      }
      action={
        props.newReview ? (
          <LinkButton to={props.newReview} variant="contained" color="primary">
            New review
          </LinkButton>
        ) : undefined
      }
    />
  );
}
