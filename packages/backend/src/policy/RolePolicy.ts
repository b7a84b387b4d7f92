import type { Config } from '@backstage/config';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';

/** A row of `permission.roles`. */
interface Role {
  /** Groups that have the role, as entity references; all signed-in users when absent. */
  groups?: string[];
  /** Permission names; a trailing `*` stands for any ending. */
  allow: string[];
}

/**
 * Allows what the roles of a user's groups allow, and nothing else.
 *
 * The roles are the list `permission.roles` of the configuration. Rights that
 * depend on a resource (such as the owner of a namespace) are checked by the
 * plugin that owns the resource, on top of this.
 */
export class RolePolicy implements PermissionPolicy {
  readonly #roles: Role[];

  static fromConfig(config: Config): RolePolicy {
    const roles = config.getOptionalConfigArray('permission.roles') ?? [];
    return new RolePolicy(
      roles.map(role => ({
        groups: role
          .getOptionalStringArray('groups')
          ?.map(ref => ref.toLocaleLowerCase('en-US')),
        allow: role.getStringArray('allow'),
      })),
    );
  }

  private constructor(roles: Role[]) {
    this.#roles = roles;
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const refs = new Set(user?.info.ownershipEntityRefs);
    const allowed = this.#roles.some(
      role =>
        user &&
        (role.groups?.some(group => refs.has(group)) ?? true) &&
        role.allow.some(pattern => matches(pattern, permission.name)),
    );
    return { result: allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
  }
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*')
    ? name.startsWith(pattern.slice(0, -1))
    : name === pattern;
}
