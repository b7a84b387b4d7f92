import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { ReadableEntities } from '../../access';
import type { ApprovalRow } from '../PromotionRow';

/** Groups within groups that are followed. */
const LEVELS = 10;

/** Tells whether people still are who they were when they approved, by the catalog. */
export class Standing {
  constructor(
    private readonly options: { auth: AuthService; catalog: CatalogService },
  ) {}

  /** Whether the catalog has a user in one of some groups, or in a group within. */
  async has(userRef: string, groups: readonly string[]): Promise<boolean> {
    const { auth, catalog } = this.options;
    const entities = new ReadableEntities(
      catalog,
      await auth.getOwnServiceCredentials(),
    );
    const seen = new Set<string>();
    let refs = [userRef];
    for (let level = 0; refs.length && level <= LEVELS; level += 1) {
      const found = await entities.among(refs, ['kind', 'relations']);
      refs = [...found.values()]
        .flatMap(({ relations = [] }) => relations)
        .filter(({ type }) => type === (level ? 'childOf' : 'memberOf'))
        .map(({ targetRef }) => targetRef)
        .filter(ref => !seen.has(ref));
      refs.forEach(ref => seen.add(ref));
      if (groups.some(group => seen.has(group))) return true;
    }
    return false;
  }

  /**
   * Who of some approvers has left the catalog or the groups that they approved
   * for. Of whom the catalog never had there nothing can be told.
   */
  async left(approvals: readonly ApprovalRow[]): Promise<string[]> {
    const gone: string[] = [];
    for (const { user_ref, groups, in_catalog } of approvals) {
      if (in_catalog && !(await this.has(user_ref, JSON.parse(groups)))) {
        gone.push(user_ref);
      }
    }
    return gone;
  }
}
