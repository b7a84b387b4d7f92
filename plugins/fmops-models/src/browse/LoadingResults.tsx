import Skeleton from '@material-ui/lab/Skeleton';
import { useCardGridStyles } from './CardGrid';

/** Placeholders of the size of cards. */
export function LoadingResults() {
  const classes = useCardGridStyles();
  return (
    <div className={classes.grid} role="progressbar" aria-label="Loading">
      {Array.from({ length: 9 }, (_, index) => (
        <Skeleton key={index} variant="rect" height={208} />
      ))}
    </div>
  );
}
