import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { Components } from 'react-markdown';
import { cardLink } from './cardLinks';
import type { CardMessages } from './messages';

type Level = 'h4' | 'h5' | 'h6';

/** Headings of cards are `h3`: what is in them comes below. */
function heading(component: Level) {
  return ({ children }: { children?: ReactNode }) => (
    <Typography
      component={component}
      variant={component === 'h4' ? 'h6' : 'subtitle1'}
      gutterBottom
    >
      {children}
    </Typography>
  );
}

const HEADINGS = {
  h1: heading('h4'),
  h2: heading('h5'),
  h3: heading('h6'),
  h4: heading('h6'),
  h5: heading('h6'),
  h6: heading('h6'),
};

/**
 * How the elements of a card are shown that could load something or lead
 * somewhere.
 *
 * @param source - address that the card was read from
 */
export function cardElements(
  t: CardMessages,
  source: string | undefined,
): Components {
  return {
    ...HEADINGS,
    a: ({ href, children }) => {
      const to = cardLink(href, source);
      return to ? <Link to={to}>{children}</Link> : <>{children}</>;
    },
    img: ({ src, alt }) => {
      const to = cardLink(src, source);
      const text = alt ? t('image.named', { name: alt }) : t('image.unnamed');
      return to ? <Link to={to}>{text}</Link> : <em>{text}</em>;
    },
    // Wide tables scroll, the page does not
    table: ({ children }) => (
      <div style={{ overflowX: 'auto' }}>
        <table>{children}</table>
      </div>
    ),
  };
}
