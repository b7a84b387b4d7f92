import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Membership, Permits } from '../access';
import type { ObjectivesContext } from '../objectives';
import type { PlaygroundContext } from '../playground';
import type { PromotionsContext } from '../promotions';
import type { PromptsContext } from '../prompts';
import type { RatingsContext } from '../ratings';
import type { ResultsContext } from '../results';
import type { ReviewsContext } from '../reviews';
import type { SetsContext } from '../sets';

/** What the routes call, by subject. */
export interface RouteContext
  extends ObjectivesContext,
    PlaygroundContext,
    PromptsContext,
    PromotionsContext,
    RatingsContext,
    ResultsContext,
    ReviewsContext,
    SetsContext {
  auditor: AuditorService;
  catalog: CatalogService;
  httpAuth: HttpAuthService;
  membership: Membership;
  permits: Permits;
}
