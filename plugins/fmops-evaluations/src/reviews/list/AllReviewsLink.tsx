import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { reviewsRouteRef } from '../../routes';
import { reviewsTranslationRef } from '../messages';

/** The way back to the list. */
export function AllReviewsLink() {
  const { t } = useTranslationRef(reviewsTranslationRef);
  return (
    <Typography variant="body2">
      <Link to={useRouteRef(reviewsRouteRef)?.() ?? ''}>
        {t('reviews.all')}
      </Link>
    </Typography>
  );
}
