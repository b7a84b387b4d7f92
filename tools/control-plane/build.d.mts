/** The five programs, by the names of their files. */
export const PROGRAMS: readonly string[];

export interface EnsureControlPlaneOptions {
  /** Takes one line per step of a build, with the seconds it took. */
  log?: (line: string) => void;
}

/**
 * Finds the programs of the control plane, and builds them when this version of
 * them has not been built on this machine. `KUBEBUILDER_ASSETS` names a folder
 * to take them from instead, if it has all five.
 *
 * @returns the absolute path of the folder with the programs
 * @throws when they must be built and Go is missing
 */
export function ensureControlPlane(
  options?: EnsureControlPlaneOptions,
): Promise<{ assets: string }>;
