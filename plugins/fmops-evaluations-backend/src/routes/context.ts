import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Membership, Permits } from '../access';
import type { PromptsContext } from '../prompts';
import type { ResultsContext } from '../results';
import type { ReviewsContext } from '../reviews';

/** What the routes call, by subject. */
export interface RouteContext
  extends PromptsContext,
    ResultsContext,
    ReviewsContext {
  auditor: AuditorService;
  catalog: CatalogService;
  httpAuth: HttpAuthService;
  membership: Membership;
  permits: Permits;
}
