import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import OpenIcon from '@material-ui/icons/ExpandMore';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.subtitle2,
    justifyContent: 'space-between',
    marginBottom: theme.spacing(1),
    padding: 0,
    textAlign: 'left',
    textTransform: 'none',
  },
}));

interface ClosedFacetProps {
  title: string;
  onOpen: () => void;
}

/** The title of a facet that is counted once it is opened. */
export function ClosedFacet({ title, onOpen }: ClosedFacetProps) {
  const classes = useStyles();
  return (
    <Button
      fullWidth
      className={classes.root}
      endIcon={<OpenIcon color="action" />}
      aria-expanded={false}
      onClick={onOpen}
    >
      {title}
    </Button>
  );
}
