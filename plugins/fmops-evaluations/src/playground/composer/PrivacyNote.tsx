import Typography from '@material-ui/core/Typography';

/** Where the texts go, and where they stay. */
export function PrivacyNote(props: { filters: readonly string[] }) {
  const { filters } = props;
  return (
    <Typography variant="caption" color="textSecondary" component="p">
      Questions go through the portal to the endpoints above, and nowhere else.
      They and the answers are kept in this tab of your browser only, until you
      close or clear it; the portal notes that you asked and how it went, not
      what was said.
      {filters.length > 0 && ` Filters look at both: ${filters.join(', ')}.`}
    </Typography>
  );
}
