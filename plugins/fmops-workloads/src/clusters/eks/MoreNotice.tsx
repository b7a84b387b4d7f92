import Typography from '@material-ui/core/Typography';
import type { EksList } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Says that a list is longer than what is shown. */
export function MoreNotice<T>(props: { list: EksList<T> }) {
  const { total, items } = props.list;
  return total > items.length ? (
    <Typography variant="body2" color="textSecondary">
      {`${items.length} of ${total} are shown.`}
    </Typography>
  ) : null;
}
