/** The five programs, by the names of their files. */
export const PROGRAMS: readonly string[];

export interface EnsureControlPlaneOptions {
  /** Takes one line per step of a build, with the seconds it took. */
  log?: (line: string) => void;
}

/**
 * Finds the programs of the control plane, and builds them when this version of
 * them has not been built on this machine. `KUBEBUILDER_ASSETS` names a folder
 * to take instead.
 *
 * @returns the absolute path of the folder with the programs
 * @throws when Go is missing, or when `KUBEBUILDER_ASSETS` lacks a program
 */
export function ensureControlPlane(
  options?: EnsureControlPlaneOptions,
): Promise<{ assets: string }>;
