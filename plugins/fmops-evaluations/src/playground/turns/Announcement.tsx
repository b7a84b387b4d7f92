import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells those who hear the page how far the answers are, and not each piece of them. */
export function Announcement(props: { asked: number; underWay: boolean }) {
  const classes = useStyles();
  const { asked, underWay } = props;
  const answers = asked === 1 ? 'The answer' : `All ${asked} answers`;
  return (
    <div className={classes.root} role="status">
      {asked > 0 &&
        (underWay ? 'Answers are coming.' : `${answers} came to an end.`)}
    </div>
  );
}
