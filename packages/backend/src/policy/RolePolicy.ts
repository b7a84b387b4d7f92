import type { Config } from '@backstage/config';
import {
  AuthorizeResult,
  isResourcePermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { OwnersOnly } from './OwnersOnly';
import { ownTasks } from './ownTasks';

/** A row of `permission.roles`. */
interface Role {
  /** Groups that have the role, as entity references; all signed-in users when absent. */
  groups?: string[];
  /** Permission names; a trailing `*` stands for any ending. */
  allow: string[];
  /** Whether tasks that others have started are allowed too. */
  everybodysTasks: boolean;
}

/**
 * Allows what the roles of a user's groups allow, and nothing else.
 *
 * The roles are the list `permission.roles` of the configuration. What
 * `permission.ownersOnly` names is for its owners alone, whatever the roles say
 * of entities, and tasks are for who has started them, unless a role has those
 * of everybody. Rights that depend on another resource (such as the owner of
 * a namespace) are checked by the plugin that owns the resource, on top of this.
 */
export class RolePolicy implements PermissionPolicy {
  readonly #roles: Role[];
  readonly #ownersOnly: OwnersOnly;

  static fromConfig(config: Config): RolePolicy {
    const roles = config.getOptionalConfigArray('permission.roles') ?? [];
    return new RolePolicy(
      roles.map(role => ({
        groups: role
          .getOptionalStringArray('groups')
          ?.map(ref => ref.toLocaleLowerCase('en-US')),
        allow: role.getStringArray('allow'),
        everybodysTasks: role.getOptionalBoolean('everybodysTasks') ?? false,
      })),
      OwnersOnly.fromConfig(config),
    );
  }

  private constructor(roles: Role[], ownersOnly: OwnersOnly) {
    this.#roles = roles;
    this.#ownersOnly = ownersOnly;
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const refs = user?.info.ownershipEntityRefs ?? [];
    const allowing = this.#roles.filter(
      role =>
        (role.groups?.some(group => refs.includes(group)) ?? true) &&
        role.allow.some(pattern => matches(pattern, permission.name)),
    );
    if (!user || allowing.length === 0) return { result: AuthorizeResult.DENY };
    if (isResourcePermission(permission, 'catalog-entity')) {
      return this.#ownersOnly.decide(permission, refs);
    }
    return isResourcePermission(permission, 'scaffolder-task') &&
      !allowing.some(role => role.everybodysTasks)
      ? ownTasks(permission, user.info.userEntityRef)
      : { result: AuthorizeResult.ALLOW };
  }
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*')
    ? name.startsWith(pattern.slice(0, -1))
    : name === pattern;
}
