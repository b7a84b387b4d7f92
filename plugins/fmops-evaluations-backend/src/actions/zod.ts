import type { z } from 'zod/v3';

/** The library that the registry hands to schemas, for parts that several of them share. */
export type Zod = typeof z;
