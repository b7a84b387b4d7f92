import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';

/** A part of a page with its title. */
export function Section(props: {
  title: string;
  /** What to know about it, in small print. */
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-label={props.title}>
      <Typography variant="h6" component="h2" gutterBottom>
        {props.title}
      </Typography>
      {props.note && (
        <Typography variant="body2" color="textSecondary" gutterBottom>
          {props.note}
        </Typography>
      )}
      {props.children}
    </section>
  );
}
