import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { ResultsMessage } from '../browse/ResultsMessage';
import { modelsRouteRef } from '../routes';
import { MAX_CANDIDATES } from './shortlistRefs';

/** Says how models get on the shortlist. */
export function EmptyShortlist() {
  const models = useRouteRef(modelsRouteRef);
  return (
    <ResultsMessage title="Your shortlist is empty">
      <Typography>
        Add up to {MAX_CANDIDATES} models that could do, with “Add to shortlist”
        on their card, their row in the table or their page. Then compare up to
        five of them here, and rank them by what matters to you.
      </Typography>
      {models && (
        <LinkButton to={models()} variant="contained" color="primary">
          Find models
        </LinkButton>
      )}
    </ResultsMessage>
  );
}
