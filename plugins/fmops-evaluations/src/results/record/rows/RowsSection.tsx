import Typography from '@material-ui/core/Typography';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { Moment } from '../../../layout/Moment';
import { Notice } from '../../../layout/Notice';
import { Rows } from './Rows';

/** What was asked and answered, row by row, or why that can't be shown. */
export function RowsSection({ evaluation }: { evaluation: Evaluation }) {
  const { rows, rowsDeletedAt } = evaluation;
  return (
    <section>
      <Typography variant="h6" component="h2" gutterBottom>
        Questions and answers
      </Typography>
      {rowsDeletedAt && (
        <Notice title="The rows are no longer kept">
          <Typography>
            They were deleted on <Moment at={rowsDeletedAt} />. The scores stay.
          </Typography>
        </Notice>
      )}
      {!rowsDeletedAt && rows === 0 && (
        <Notice title="The evaluation came without rows">
          <Typography>
            Only scores were delivered. Tools write rows where they are told to
            log samples.
          </Typography>
        </Notice>
      )}
      {!rowsDeletedAt && rows > 0 && <Rows evaluation={evaluation} />}
    </section>
  );
}
