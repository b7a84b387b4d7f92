import { Link } from '@backstage/core-components';
import { safeHttpUrl } from '../format/links';

interface ExternalLinkProps {
  url: string | undefined;
  /** The address without its scheme by default. */
  children?: string;
}

/** A link to another site; plain text where the address is not http(s). */
export function ExternalLink({ url, children }: ExternalLinkProps) {
  const href = safeHttpUrl(url);
  const text = children ?? url?.replace(/^https?:\/\//, '') ?? '';
  return href ? <Link to={href}>{text}</Link> : <>{text}</>;
}
